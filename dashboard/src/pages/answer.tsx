// One ranked answer: the verdict in words, two axes that are never folded into one, counts, what speaks against it, what is
// missing, how it fits the question; and, opened, the arithmetic.
import {whyId, whyOf} from '../lib/question'
import {go, link, pageOf, withParams} from '../lib/url'
import {count, decimal, inWords, list, number} from '../lib/words'
import {Axis} from '../ui/Axis'
import {Source} from '../ui/Claim'
import {Counts} from '../ui/Counts'
import {Explained} from '../ui/Explained'
import {Fold} from '../ui/Fold'
import {Points} from '../ui/Points'
import {Tag} from '../ui/Tag'
import type {WhatWorksQuery} from './ask.gql'

type Found = WhatWorksQuery['whatWorks']
type Edge = Found['edges'][number]

/** Of each answer that rests on just the findings that one before it rests on, that one: a service and the programme it is part of, say. */
export function repeated(edges: Edge[]): Map<Edge, Edge> {
  const first = new Map<string, Edge>()
  const again = new Map<Edge, Edge>()
  for (const e of edges) {
    const rests = [e.outcome?.id, e.verdict, e.score, ...e.reasons.map(r => r.finding.id).sort()].join()
    const before = first.get(rests)
    if (before && e.reasons.length) again.set(e, before)
    else first.set(rests, e)
  }
  return again
}

type Props = {
  edge: Edge
  method: Found['method']
  /** An answer above that rests on the same findings. */
  same: Edge | undefined
  /** Whether the address leads to its arithmetic. */
  why: boolean
}

export function Answer({edge: e, method, same, why}: Props) {
  return (
    <li class="answer" id={e.node.id}>
      <header>
        <span class="rank" aria-label={`Rank ${e.rank}`}>{e.rank}</span>
        <h3><a href={pageOf(e.node.id)}>{e.node.name}</a></h3>
        <Tag type="Verdict" value={e.verdict} explained />
      </header>
      <p class="says">{e.sentence}</p>
      {same && <p>This rests on the same findings as {same.rank}, <a href={`#${same.node.id}`}>{same.node.name}</a>.</p>}
      <div class="axes">
        <Axis name="Which way it points" value={e.effectIndex} from={-1} to={1} low="worse" high="better" signed behind={whyOf(e.node.id)} of={e.node.name} />
        <Axis name="Strength of the evidence" value={e.strength} from={0} to={1} low="little" high="much, and good" behind={whyOf(e.node.id)} of={e.node.name} />
      </div>
      {!same && <Speaks edge={e} />}
      {e.missing.length > 0 && (
        <section>
          <h4>What is missing</h4>
          <ul>{e.missing.map(g => <li key={g.reason} class="gap">{g.sentence}</li>)}</ul>
        </section>
      )}
      {same ? <Fold summary="Its studies, what does not agree, and the arithmetic" led={why} onShut={notWhy}>{() => <><Speaks edge={e} /><More edge={e} method={method} why={why} /></>}</Fold> : <More edge={e} method={method} why={why} />}
    </li>
  )
}

/** The address leads to no arithmetic any more. */
const notWhy = () => go(withParams({why: null}), true)

// How many studies speak, and which of them against it.
function Speaks({edge: e}: {edge: Edge}) {
  const behind = {intervention: e.node.id, outcome: e.outcome?.id, dimension: 'EFFECT'}
  const against = e.reasons.filter(r => r.contribution < 0 || r.finding.direction === 'NO_DIFFERENCE' || r.finding.direction === 'MIXED')
  const fits = fit(e)
  const {favourable, adverse, noDifference, mixed} = e.counts
  const manyInOne = e.independentStudies > favourable + adverse + noDifference + mixed
  return (
    <>
      <dl class="facts">
        <div><dt><Explained means="Units that count on their own; the strongest review stands for up to ten, so that there may be more than studies and reviews to read">Independent studies</Explained></dt><dd><a href={link('/findings', behind)}>{number(e.independentStudies)}</a>{manyInOne && <small> a review counts for each study in it, up to ten</small>}</dd></div>
        <div><dt>Studies and reviews point</dt><dd><Counts counts={e.counts} behind={behind} /></dd></div>
        {fits && <div><dt>Fits your question</dt><dd>{fits}</dd></div>}
      </dl>
      {against.length > 0 && (
        <section>
          <h4>What does not agree</h4>
          <ul>
            {against.slice(0, 4).map(r => <li key={r.finding.id}><Tag type="Direction" value={r.finding.direction} small /> <a href={pageOf(r.finding.id)}>{r.sentence}</a></li>)}
          </ul>
        </section>
      )}
    </>
  )
}

// Where else to look, and, opened, why it stands where it stands.
function More({edge: e, method, why}: {edge: Edge; method: Found['method']; why: boolean}) {
  return (
    <>
      <Onward edge={e} />
      <Fold id={whyId(e.node.id)} led={why} onShut={notWhy} summary="Why this rank: the studies and the arithmetic">{() => <Arithmetic edge={e} method={method} />}</Fold>
      {e.byOutcome.length > 1 && <Fold summary={`${count(e.byOutcome.length, 'outcome')}, one by one`}>{() => <ByOutcome edge={e} />}</Fold>}
      {e.indirect.length > 0 && (
        <Fold summary={`${count(e.indirect.length, 'finding')} that only ${e.indirect.length === 1 ? 'hints' : 'hint'} at it, not counted`}>
          {() => <ul>{e.indirect.map(f => <li key={f.id}><Tag type="Direction" value={f.direction} small /> <a href={pageOf(f.id)}>{f.statement}</a></li>)}</ul>}
        </Fold>
      )}
    </>
  )
}

// What else there is on this answer: the studies' sides where they disagree, a plot where estimates have intervals, others beside it.
function Onward({edge: e}: {edge: Edge}) {
  const cell = {intervention: e.node.id, outcome: e.outcome?.id}
  const disagree = e.outcome && e.counts.favourable > 0 && e.counts.adverse + e.counts.noDifference > 0
  const drawn = e.reasons.some(({finding: {effect}}) => typeof (effect?.ciLow ?? effect?.interventionN) === 'number')
  return (
    <p class="onward no-print">
      {disagree && <a href={link('/conflict', cell)} aria-label={`Why studies disagree: ${e.node.name}`}>Why studies disagree</a>}
      {drawn && <a href={link('/forest', cell)} aria-label={`Forest plot of ${e.node.name}`}>Forest plot</a>}
      <a href={link('/compare', {intervention: e.node.id})} aria-label={`Compare it with others: ${e.node.name}`}>Compare it with others</a>
    </p>
  )
}

/** How people and place of the findings fit those of the question; empty where it asks of neither. */
function fit({transferability: t}: Edge): string {
  const parts = [
    t.matched.length ? `matches in ${list(t.matched)}` : '',
    t.unmatched.length ? `not in ${list(t.unmatched)}` : '',
    t.unknown.length ? `not stated: ${list(t.unknown)}` : '',
  ].filter(Boolean)
  return parts.length ? `${decimal(t.score)} of 1: ${parts.join('; ')}` : ''
}

function Arithmetic({edge: e, method}: {edge: Edge; method: Found['method']}) {
  const constant = (name: string) => method.constants.find(c => c.name === name)
  const named = ['prior', 'strengthEnough', 'effectClear', 'effectLeaning', 'seriesSum'].map(constant).filter(c => c !== undefined)
  const sum = e.reasons.reduce((total, r) => total + r.contribution, 0)
  const whole = Math.abs(sum - e.effectIndex) < 1e-9
  return (
    <>
      <div class="wide" tabIndex={0} role="region" aria-label={`Studies counted for ${e.node.name}`}>
        <table>
          <caption><span>Each counted study or review, and what it adds to which way the evidence points</span></caption>
          <thead><tr><th scope="col">Study</th><th scope="col" class="n">Quality</th><th scope="col" class="n">Fit</th><th scope="col" class="n">Adds</th></tr></thead>
          <tbody>
            {e.reasons.map(r => (
              <tr key={r.finding.id}>
                <th scope="row">
                  <Tag type="Direction" value={r.finding.direction} small /> <a href={pageOf(r.finding.id)}>{r.sentence}</a>
                  <small>Source: <Source finding={r.finding} /></small>
                </th>
                <td class="n">{decimal(r.quality)}</td><td class="n">{decimal(r.transferability.score)}</td><td class="n">{decimal(r.contribution, true)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row" colSpan={3}>{whole ? 'Together: which way it points' : 'Together, those shown'}</th><td class="n">{decimal(sum, true)}</td></tr></tfoot>
        </table>
      </div>
      <p class="sum">Order of reading: {decimal(e.effectIndex, true)} × {decimal(e.strength)} = <b>{decimal(e.score, true)}</b></p>
      <p class="hint">{method.formula}</p>
      <ul class="hint">{named.map(c => <li key={c.name}><code>{c.name}</code> = {number(c.value)}: {c.meaning}</li>)}</ul>
      {e.verdictAnywhere !== e.verdict && <p>If every finding fitted your question fully, it would say: {inWords(e.verdictAnywhere).toLowerCase()}.</p>}
      {e.warnings.map(w => <p key={w.sentence} class="caveat">Mind: {w.sentence}</p>)}
      <p><a href="/method">All rules and constants, version {method.version}</a></p>
    </>
  )
}

function ByOutcome({edge: e}: {edge: Edge}) {
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={`${e.node.name} by outcome`}>
      <table>
        <thead><tr><th scope="col">Outcome</th><th scope="col">Verdict</th><th scope="col" class="n">Points</th><th scope="col" class="n">Strength</th></tr></thead>
        <tbody>
          {e.byOutcome.map(o => (
            <tr key={o.outcome.id}>
              <th scope="row"><a href={withParams({outcome: o.outcome.id, intervention: e.node.id, first: null})}>{o.outcome.name}</a></th>
              <td><Tag type="Verdict" value={o.verdict} small /></td>
              <Points effectIndex={o.effectIndex} strength={o.strength} behind={whyOf(e.node.id, {outcome: o.outcome.id, intervention: e.node.id, first: null})} of={o.outcome.name} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
