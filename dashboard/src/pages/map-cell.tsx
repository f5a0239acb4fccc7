// An open cell: its findings in place, what they come to, and what is missing.
import {useEffect, useRef} from 'preact/hooks'
import {useQuery} from '../lib/gql'
import {nodeParts, whereOf, type Where} from '../lib/filter'
import {go, link, useAddress, withParams} from '../lib/url'
import {count, decimal, inWords} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Claim} from '../ui/Claim'
import {Tag} from '../ui/Tag'
import {FindingsOfDocument} from './findings.gql'
import type {Cell, Plan} from './map-plan'

export function CellPanel({plan, cell}: {plan: Plan; cell: Cell}) {
  const {params} = useAddress()
  const heading = useRef<HTMLHeadingElement>(null)
  const parts = [cell.row, cell.column].map(id => [id.split(':')[0] as keyof typeof nodeParts, id] as const)
  const narrowed: Where = {and: [whereOf(params) ?? {}, ...parts.map(([part, id]) => ({[nodeParts[part]]: {within: [id]}}))]}
  const answer = useQuery(FindingsOfDocument, cell.findingCount ? {where: narrowed, first: 50} : null)
  useEffect(() => heading.current?.focus({preventScroll: true}), [cell.row, cell.column])
  const close = () => {
    go(withParams({cell: null}))
    document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${cell.row}|${cell.column}`)}"]`)?.focus()
  }
  return (
    <section class="panel" aria-labelledby="cell">
      <button type="button" class="close no-print" onClick={close}>Close</button>
      <h2 id="cell" tabIndex={-1} ref={heading}>{plan.name(cell.row)} on {plan.name(cell.column).toLowerCase()}</h2>
      {cell.verdict && (
        <p>
          <Tag type="Verdict" value={cell.verdict} /> {typeof cell.strength === 'number' && <span>Strength of the evidence {decimal(cell.strength)} of 1, {count(cell.independentStudies, 'independent study', 'independent studies')}</span>}
        </p>
      )}
      {cell.gaps.length > 0 && <ul>{cell.gaps.map(g => <li key={g.reason} class="gap"><b>{inWords(g.reason)}.</b> {plan.gap.get(g.reason)}</li>)}</ul>}
      <Asked answer={answer} what="the findings of this cell">
        {({findings}) => (
          <>
            <p><a href={link('/findings', Object.fromEntries(parts))}>{count(findings.totalCount, 'finding')} on a page of their own</a></p>
            <ul class="list">{findings.nodes.map(f => <li key={f.id}><Claim finding={f} /></li>)}</ul>
          </>
        )}
      </Asked>
      {!cell.findingCount && parts[0]![0] === 'intervention' && <p><a href={link('/findings', {intervention: cell.row})}>What has been found of it on other outcomes</a></p>}
    </section>
  )
}
