// The same map as a list of its cells: the numbers for whoever would rather read than look.
import {go, link, withParams} from '../lib/url'
import {decimal, inWords} from '../lib/words'
import {Tag} from '../ui/Tag'
import {key, type Plan} from './map-plan'

export function MapTable({plan}: {plan: Plan}) {
  const empty = new URLSearchParams(location.search).has('empty')
  const lines = plan.rows.flatMap(row => plan.columns.map(column => ({row, column, cell: plan.cell(row.id, column.id)})))
  const shown = lines.filter(l => l.cell && (empty ? l.cell.findingCount === 0 : l.cell.findingCount > 0))
  const some = shown.slice(0, 300)
  const part = (id: string) => id.split(':')[0]!
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="The map as a table">
      <p class="tools">
        <label><input type="checkbox" checked={empty} onChange={() => go(withParams({empty: empty ? null : 'yes'}), true)} /> empty cells, with their reason, instead</label>
      </p>
      <table>
        <caption>{some.length < shown.length ? `The first ${some.length} of ${shown.length} cells; the CSV has them all` : `${shown.length} cells`}</caption>
        <thead>
          <tr><th scope="col">Row</th><th scope="col">Column</th><th scope="col" class="n">Findings</th><th scope="col">By</th><th scope="col">Verdict</th><th scope="col" class="n">Strength</th><th scope="col">Gaps</th></tr>
        </thead>
        <tbody>
          {some.map(({row, column, cell}) => (
            <tr key={key(row.id, column.id)}>
              <th scope="row">{row.name}</th>
              <td>{column.name}</td>
              <td class="n">{cell!.findingCount ? <a href={link('/findings', {[part(row.id)]: row.id, [part(column.id)]: column.id})}>{cell!.findingCount}</a> : 0}</td>
              <td>{cell!.segments.map(s => `${s.findingCount} ${inWords(s.value).toLowerCase()}`).join(', ')}</td>
              <td>{cell!.verdict && <Tag type="Verdict" value={cell!.verdict} small />}</td>
              <td class="n">{typeof cell!.strength === 'number' ? decimal(cell!.strength) : ''}</td>
              <td>{cell!.gaps.map(g => inWords(g.reason)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
