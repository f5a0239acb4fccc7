// An open cell: its findings in place, what they come to, and what is missing.
import {useEffect, useRef} from 'preact/hooks'
import {useQuery} from '../lib/gql'
import {narrowed, whereOf} from '../lib/filter'
import {whyOf} from '../lib/question'
import {go, kindOf, link, useAddress, withParams} from '../lib/url'
import {count, decimal, inWords} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Claim, claimWords} from '../ui/Claim'
import {Glossary} from '../ui/Glossary'
import {Tag} from '../ui/Tag'
import {FindingsOfDocument} from './findings.gql'
import type {Cell, Plan} from './map-plan'
import {PooledLink} from './pooled-link'

export function CellPanel({plan, cell}: {plan: Plan; cell: Cell}) {
  const {params} = useAddress()
  const heading = useRef<HTMLHeadingElement>(null)
  const filter = narrowed(params, [cell.row, cell.column])
  const all = link('/findings', filter)
  const where = whereOf(new URL(all, location.href).searchParams)!
  const answer = useQuery(FindingsOfDocument, cell.findingCount ? {where, first: 50} : null)
  const pair = pairOf(cell)
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
          <Tag type="Verdict" value={cell.verdict} explained /> {typeof cell.strength === 'number' && cell.independentStudies > 0 && <span>Strength of the evidence <a href={strengthBehind(cell, filter)}>{decimal(cell.strength)} of 1</a>, <a href={all}>{count(cell.independentStudies, 'independent study', 'independent studies')}</a></span>}
        </p>
      )}
      {cell.gaps.length > 0 && <ul>{cell.gaps.map(g => <li key={g.reason} class="gap"><b>{inWords(g.reason)}.</b> {plan.gap.get(g.reason)}</li>)}</ul>}
      {pair && disagree(cell) && <p><a href={link('/conflict', pair)}>Why studies disagree</a></p>}
      {pair && cell.findingCount > 0 && <p><PooledLink filter={filter} /></p>}
      <Asked answer={answer} what="the findings of this cell">
        {({findings}) => (
          <>
            <p><a href={all}>{count(findings.totalCount, 'finding')} on a page of their own</a></p>
            <Glossary of={claimWords} />
            <ul class="list">{findings.nodes.map(f => <li key={f.id}><Claim finding={f} /></li>)}</ul>
          </>
        )}
      </Asked>
      {!cell.findingCount && cell.row.startsWith('intervention:') && <p><a href={link('/findings', {intervention: cell.row})}>What has been found of it on other outcomes</a></p>}
    </section>
  )
}

/** Where a cell's strength comes from: its arithmetic on Ask, which knows no filter but the cell's own; else the findings. */
export function strengthBehind(cell: Cell, filter: Record<string, string | string[]>): string {
  const pair = pairOf(cell)
  const asked = pair && Object.entries(filter).every(([part, value]) => !value.length || String(value) === pair[part as keyof typeof pair])
  return asked ? whyOf(pair.intervention, pair, '') : link('/findings', filter)
}

/** The intervention and the outcome of a cell; undefined where it is on something else. */
function pairOf({row, column}: Cell): {intervention: string; outcome: string} | undefined {
  const named = Object.fromEntries([row, column].map(id => [kindOf(id), id]))
  const {intervention, outcome} = named
  return intervention && outcome ? {intervention, outcome} : undefined
}

/** Whether the verdict says so, or gaps do. */
const disagree = (cell: Cell) => cell.verdict === 'MIXED' || cell.gaps.some(g => g.reason === 'CONFLICTING')
