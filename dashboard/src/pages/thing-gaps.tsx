// What is missing of an intervention and of narrower ones, most wanted first, and what study would close each gap.
import {useQuery} from '../lib/gql'
import {link, pageOf, useAddress, withParams} from '../lib/url'
import {count, inWords, number} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Glossary} from '../ui/Glossary'
import {BehindPart} from '../ui/Page'
import {GapsDocument, type GapsQuery, type GapsQueryVariables} from './thing-gaps.gql'

type Gap = GapsQuery['gaps']['nodes'][number]

const step = 10

export function Gaps({id}: {id: string}) {
  const {params} = useAddress()
  const reason = params.get('gap')
  const first = Math.min(100, Math.max(step, Number(params.get('gaps')) || step))
  const variables: GapsQueryVariables = {id, reason: reason ? [reason as Gap['reason']] : undefined, first}
  const answer = useQuery(GapsDocument, variables)
  return (
    <>
      <Asked answer={answer} what="what is missing">
        {({all, gaps}) => all.totalCount === 0 ? <p class="empty">No gap is known by the rules of the method. That is not to say that everything is known.</p> : (
          <>
            <p>{count(all.totalCount, 'gap')}, of it and of narrower interventions; those that leave the most pairs of a population and an outcome without an answer come first, by how much each sort weighs.</p>
            <Glossary of={['GapReason']} />
            <p class="chips no-print" role="group" aria-label="Sorts of gaps">
              <a href={withParams({gap: null, gaps: null}) + '#gaps'} aria-current={reason ? undefined : 'true'}>All sorts <small>{number(all.totalCount)}</small></a>
              {all.byReason.map(r => (
                <a key={r.reason} href={withParams({gap: r.reason, gaps: null}) + '#gaps'} aria-current={r.reason === reason ? 'true' : undefined} title={r.sentence}>{inWords(r.reason)} <small>{number(r.count)}</small></a>
              ))}
            </p>
            {gaps.totalCount === 0 && <p class="empty">No gap is of this sort.</p>}
            <ol class="list">{gaps.nodes.map(g => <li key={g.reason + g.intervention.id + g.outcome?.id}><One gap={g} /></li>)}</ol>
            {gaps.totalCount > gaps.nodes.length && first < 100 && <p class="no-print"><a href={withParams({gaps: String(first + step)}) + '#gaps'}>Show {Math.min(step, gaps.totalCount - gaps.nodes.length)} more of {number(gaps.totalCount)}</a></p>}
            {gaps.totalCount > gaps.nodes.length && first >= 100 && <p class="hint">The first {gaps.nodes.length} of {number(gaps.totalCount)} are shown; choose a sort above, or ask in GraphQL for the rest.</p>}
          </>
        )}
      </Asked>
      <BehindPart operation={GapsDocument} variables={variables} />
    </>
  )
}

function One({gap: g}: {gap: Gap}) {
  const cell = {intervention: g.intervention.id, outcome: g.outcome?.id}
  const where = g.outcome ? `${g.intervention.name} and ${g.outcome.name}` : g.intervention.name
  return (
    <>
      <p><b>{inWords(g.reason)}:</b> {g.sentence}</p>
      <p class="hint">Would close it: {g.wouldClose}</p>
      <p class="meta row-of-links no-print">
        {g.reason === 'CONFLICTING' && <a href={link('/conflict', cell)} aria-label={`Why studies disagree: ${where}`}>Why studies disagree</a>}
        {g.reason !== 'NEVER_STUDIED' && <a href={link('/findings', cell)} aria-label={`What there is on it: ${where}`}>What there is on it</a>}
        {g.outcome && <a href={link('/', {outcome: g.outcome.id})} aria-label={`What else was tested on this outcome: ${g.outcome.name}`}>What else was tested on this outcome</a>}
        {g.outcome && <a href={pageOf(g.outcome.id)}>{g.outcome.name}</a>}
      </p>
      {g.populationCount > 0 && (
        <details>
          <summary>{count(g.populationCount, 'population')} would ask</summary>
          <p class="meta row-of-links">{g.populations.map(p => <a key={p.id} href={pageOf(p.id)}>{p.name}</a>)}</p>
        </details>
      )}
    </>
  )
}
