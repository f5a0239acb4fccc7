// The same map as a list of its cells: the numbers for whoever would rather read than look.
import {narrowed} from '../lib/filter'
import {go, link, useAddress, withParams} from '../lib/url'
import {decimal, inWords} from '../lib/words'
import {Glossary} from '../ui/Glossary'
import {Tag} from '../ui/Tag'
import {strengthBehind} from './map-cell'
import {key, type Plan} from './map-plan'

const page = 200

export function MapTable({plan}: {plan: Plan}) {
  const {params} = useAddress()
  const empty = params.has('empty')
  const lines = plan.rows.flatMap(row => plan.columns.map(column => ({row, column, cell: plan.cell(row.id, column.id)})))
  const shown = lines.filter(l => l.cell && (empty ? l.cell.findingCount === 0 : l.cell.findingCount > 0))
  const from = Math.min(Number(params.get('from')) || 0, Math.max(0, shown.length - 1))
  const some = shown.slice(from, from + page)
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="The map as a table">
      <p class="tools">
        <label><input type="checkbox" checked={empty} onChange={() => go(withParams({empty: empty ? null : 'yes', from: null}), true)} /> empty cells, with their reason, instead</label>
      </p>
      <Glossary of={['Verdict', 'GapReason']} />
      <table>
        <caption>{some.length < shown.length ? `Cells ${from + 1} to ${from + some.length} of ${shown.length}; the CSV has them all` : `${shown.length} cells`}</caption>
        <thead>
          <tr><th scope="col">Row</th><th scope="col">Column</th><th scope="col" class="n">Findings</th><th scope="col">By</th><th scope="col">Verdict</th><th scope="col" class="n">Strength</th><th scope="col">Gaps</th></tr>
        </thead>
        <tbody>
          {some.map(({row, column, cell}) => (
            <tr key={key(row.id, column.id)}>
              <th scope="row">{row.name}</th>
              <td>{column.name}</td>
              <td class="n">{cell!.findingCount ? <a href={link('/findings', narrowed(params, [row.id, column.id]))}>{cell!.findingCount}</a> : 0}</td>
              <td>{cell!.segments.map(s => `${s.findingCount} ${inWords(s.value).toLowerCase()}`).join(', ')}</td>
              <td>{cell!.verdict && <Tag type="Verdict" value={cell!.verdict} small />}</td>
              <td class="n">{typeof cell!.strength === 'number' && <a href={strengthBehind(cell!, narrowed(params, [row.id, column.id]))}>{decimal(cell!.strength)}</a>}</td>
              <td>{cell!.gaps.map(g => inWords(g.reason)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="onward no-print">
        {from > 0 && <a href={withParams({from: from > page ? String(from - page) : null})}>The {page} before</a>}
        {from + some.length < shown.length && <a href={withParams({from: String(from + page)})}>The next {Math.min(page, shown.length - from - page)}</a>}
      </p>
    </div>
  )
}
