// Conflict: why studies of one intervention on one outcome disagree. Both sides with what they found, and what separates them.
import {useQuery, useWhole} from '../lib/gql'
import {link, pageOf, useAddress} from '../lib/url'
import {count} from '../lib/words'
import {Asked, AskedWhole} from '../ui/Asked'
import {Claim, claimWords} from '../ui/Claim'
import {Counts} from '../ui/Counts'
import {Glossary} from '../ui/Glossary'
import {Page} from '../ui/Page'
import {Tag} from '../ui/Tag'
import {Separations} from './conflict-attributes'
import {ConflictDocument, ConflictsDocument, type ConflictQuery} from './conflict.gql'
import {PartChoice, useNames} from './part-choice'
import {PooledLink} from './pooled-link'

type Conflict = ConflictQuery['conflict']
type Side = Conflict['sides'][number]

export function Conflicts() {
  const {params} = useAddress()
  const intervention = params.get('intervention')
  const outcome = params.get('outcome')
  const names = useNames([intervention, outcome].filter(id => id !== null))
  const variables = intervention && outcome ? {intervention, outcome} : null
  const answer = useQuery(ConflictDocument, variables)
  const of = answer.data?.conflict
  const title = of && !answer.old ? `Why do studies of ${of.intervention.name} on ${of.outcome.name.toLowerCase()} disagree?` : 'Why do studies disagree?'
  return (
    <Page title={title} behind={variables ? {operation: ConflictDocument, variables} : {operation: ConflictsDocument, variables: {question: half(intervention, outcome)}}} class="conflict">
      <form class="question no-print" aria-label="Which studies" onSubmit={event => event.preventDefault()}>
        <p class="sentence">
          Why do studies of <PartChoice part="intervention" label="The intervention" placeholder="an intervention" most={1} ids={intervention ? [intervention] : []} names={names} />{' '}
          on <PartChoice part="outcome" label="The outcome" placeholder="an outcome" most={1} ids={outcome ? [outcome] : []} names={names} /> disagree?
        </p>
      </form>
      {variables ? <Asked answer={answer} what="what the studies found">{data => <Shown of={data.conflict} />}</Asked> : <Where intervention={intervention} outcome={outcome} />}
    </Page>
  )
}

const against = ['ADVERSE', 'NO_DIFFERENCE']

function Shown({of}: {of: Conflict}) {
  const cell = {intervention: of.intervention.id, outcome: of.outcome.id}
  const behind = {...cell, dimension: 'EFFECT'}
  const left = of.sides.filter(s => s.direction === 'FAVOURABLE')
  const right = of.sides.filter(s => against.includes(s.direction))
  const neither = of.sides.filter(s => !left.includes(s) && !right.includes(s))
  return (
    <>
      <p class="lead" aria-live="polite">{of.sentence}</p>
      {of.warnings.map(w => <p key={w.sentence} class="caveat">Mind: {w.sentence}</p>)}
      <p class="onward no-print">
        <a href={link('/', cell)}>What follows from all of it</a>
        <PooledLink filter={cell} />
        <a href={link('/map', cell)}>On the map</a>
        <a href={link('/findings', cell)}>All findings on this</a>
        <a href={link('/brief', cell)}>Brief: the answer as a document</a>
        <button type="button" class="plain" onClick={() => print()}>Print this page</button>
      </p>
      {of.sides.length > 0 && (
        <>
          <h2>Which way they point</h2>
          <p>Independent studies and reviews: <Counts counts={of.counts} behind={behind} />.</p>
          <Glossary of={claimWords} />
          <div class="sides">
            <section aria-labelledby="favourable"><h3 id="favourable">They find it helps</h3><Sides sides={left} behind={behind} none="No study points this way." /></section>
            <section aria-labelledby="others"><h3 id="others">They find harm or no difference</h3><Sides sides={right} behind={behind} none="No study points this way." /></section>
          </div>
          {neither.length > 0 && <section aria-labelledby="neither"><h3 id="neither">On neither side</h3><Sides sides={neither} behind={behind} /></section>}
        </>
      )}
      {left.length > 0 && right.length > 0 && <Separations explanations={of.explanations} behind={behind} />}
    </>
  )
}

const open = 4 // findings of a side that are shown at once

function Sides({sides, behind, none}: {sides: Side[]; behind: Record<string, string>; none?: string}) {
  if (!sides.length) return <p class="empty">{none}</p>
  return (
    <>
      {sides.map(s => {
        const all = link('/findings', {...behind, direction: s.direction})
        return (
          <div key={s.direction} class="side">
            <p><Tag type="Direction" value={s.direction} explained /> <a href={all}>{count(s.unitCount, 'study or review', 'studies and reviews')}</a></p>
            <p>{s.sentence}</p>
            <ul class="list">{s.findings.nodes.slice(0, open).map(f => <li key={f.id}><Claim finding={f} /></li>)}</ul>
            {s.findings.nodes.length > open && (
              <details>
                <summary>{s.findings.nodes.length - open} more</summary>
                <ul class="list">{s.findings.nodes.slice(open).map(f => <li key={f.id}><Claim finding={f} /></li>)}</ul>
              </details>
            )}
            {s.findings.totalCount > s.findings.nodes.length && <p><a href={all}>All {count(s.findings.totalCount, 'finding')}</a></p>}
          </div>
        )
      })}
    </>
  )
}

/** What is asked about where not both are chosen; what is narrower counts. */
const half = (intervention: string | null, outcome: string | null) => ({...(intervention ? {intervention: [intervention]} : {}), ...(outcome ? {outcome: [outcome]} : {})})

// Where nothing or half of it is chosen: the pairs on which studies do disagree, most studies first.
function Where({intervention, outcome}: {intervention: string | null; outcome: string | null}) {
  const answer = useWhole(ConflictsDocument, {question: half(intervention, outcome)}, ({whatWorks: {edges, ...rest}}) => ({nodes: edges, ...rest}))
  return (
    <AskedWhole answer={answer} what="where studies disagree" of={['intervention with an answer', 'interventions with an answer']}>
      {nodes => {
        const pairs = nodes
          .flatMap(e => e.byOutcome.map(o => ({...o, intervention: e.node, others: o.counts.adverse + o.counts.noDifference})))
          .filter(p => p.counts.favourable > 0 && p.others > 0)
          .sort((a, b) => b.counts.favourable + b.others - a.counts.favourable - a.others)
        if (!pairs.length) return <p class="empty">No studies of what you chose disagree on any one outcome, or nobody has studied it twice. Choose another, or <a href="/conflict">see where studies do disagree</a>.</p>
        return (
          <section aria-labelledby="where">
            <h2 id="where" aria-live="polite">{count(pairs.length, 'question')} on which studies disagree</h2>
            <Glossary of={['Verdict']} />
            <div class="wide" tabIndex={0} role="region" aria-label="Questions, with which way studies point">
              <table>
                <caption><span>Those with most studies come first</span></caption>
                <thead><tr><th scope="col">Intervention</th><th scope="col">Outcome</th><th scope="col">Verdict</th><th scope="col">Studies point</th></tr></thead>
                <tbody>
                  {pairs.map(p => {
                    const cell = {intervention: p.intervention.id, outcome: p.outcome.id}
                    return (
                      <tr key={p.intervention.id + p.outcome.id}>
                        <th scope="row"><a href={pageOf(p.intervention.id)}>{p.intervention.name}</a></th>
                        <td><a href={link('/conflict', cell)} aria-label={`Why do studies of ${p.intervention.name} on ${p.outcome.name} disagree?`}>{p.outcome.name}</a></td>
                        <td><Tag type="Verdict" value={p.verdict} small /></td>
                        <td><Counts counts={p.counts} behind={{...cell, dimension: 'EFFECT'}} /></td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
          </section>
        )
      }}
    </AskedWhole>
  )
}
