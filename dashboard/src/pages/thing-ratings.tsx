// How published schemes rate an intervention, side by side: the level, the rule that fired, the facts that it used, what would
// raise it, and what people judged, beside what was computed and never in its place.
import {useQuery} from '../lib/gql'
import {link, pageOf} from '../lib/url'
import {count, date, inWords, list, number} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Source} from '../ui/Claim'
import {BehindPart} from '../ui/Page'
import {Term} from '../ui/Tag'
import {OutcomeLink, OutcomePick, useOutcome} from './thing-outcome'
import {RatingsDocument, type JudgedFragment, type RatingsQuery} from './thing-ratings.gql'

type Rating = NonNullable<RatingsQuery['intervention']>['ratings'][number]
type Fact = Rating['facts'][number]
type Scheme = RatingsQuery['method']['schemes'][number]

export function Ratings({id}: {id: string}) {
  const variables = {id, outcome: useOutcome()}
  const answer = useQuery(RatingsDocument, variables)
  return (
    <>
      <p class="hint">Worked out by rules from the facts in this graph. What is not known is said, and never held against it: the level is then the best that it can be. <a href="/method#schemes">All rules of all schemes</a></p>
      <OutcomePick id={id} label="Schemes that rate one outcome rate" part="ratings" />
      <Asked answer={answer} what="how it is rated">
        {({intervention, method}) => intervention && (
          <>
            <div class="cards">
              {intervention.ratings.map(r => <Rated key={r.scheme} rating={r} scheme={method.schemes.find(s => s.scheme === r.scheme)!} id={id} judged={intervention.judgements.nodes} />)}
            </div>
            <Judgements of={intervention.judgements.nodes} shown={intervention.ratings.flatMap(r => r.judgements.map(j => j.judgement))} total={intervention.judgements.totalCount} />
          </>
        )}
      </Asked>
      <BehindPart operation={RatingsDocument} variables={variables} />
    </>
  )
}

type RatedProps = {rating: Rating; scheme: Scheme; id: string; judged: JudgedFragment[]}

function Rated({rating: r, scheme, id, judged}: RatedProps) {
  const rule = scheme.rules.find(rule => rule.name === r.rule)
  return (
    <section class="card" aria-label={scheme.name}>
      <h3>{scheme.name}</h3>
      <p><b class="level">{r.atMost && 'At most '}{r.atMost ? inWords(r.level).toLowerCase() : inWords(r.level)}</b> <small>{r.outcome ? <>on <OutcomeLink id={r.outcome} of={id} /></> : 'on all outcomes'}</small></p>
      <p class="hint">{inWords(r.level)} means: {r.meaning}.</p>
      <p>{r.sentence}</p>
      <h4>What would raise it</h4>
      {r.wouldRaise.length ? <ul>{r.wouldRaise.map(w => <li key={w}>{w}</li>)}</ul> : <p>{r.level === 'PROFILE' ? 'A profile has no level of its own: each of its dimensions has one.' : 'Nothing: it is at the top.'}</p>}
      <h4>What people judged by it</h4>
      {r.judgements.length ? <ul>{r.judgements.map(j => <li key={j.judgement}><Judged of={j} source={judged.find(n => n.id === j.judgement)} /></li>)}</ul> : <p>No such judgement is known here.</p>}
      <details>
        <summary>The rule that fired and {count(r.facts.length, 'fact')} it looked at</summary>
        <p>Rule <code>{r.rule}</code>: {rule?.condition}; {r.parts.some(p => p.concern) ? 'it then starts at' : 'that gives'} {inWords(rule?.level ?? r.level).toLowerCase()}.</p>
        {r.parts.length > 0 && (
          <>
            <h4>{r.parts.some(p => p.concern) ? 'What lowers or raises it' : 'Dimension by dimension, from 0 to 4'}</h4>
            <ul class="items">
              {r.parts.map(p => (
                <li key={p.name}>
                  {p.level ? <><Term type="Dimension" value={p.name} />: <b>{p.level}</b></> : <>{inWords(p.name)}: <b>{change(p.change)}</b>{p.change !== null && <>, concern: <Term type="RatingConcern" value={p.concern ?? 'UNKNOWN'} /></>}</>}
                  <span class="note">{p.sentence}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <h4>Facts</h4>
        <ul class="items">{r.facts.map(f => <li key={f.name}>{f.meaning}: <Value fact={f} id={id} /></li>)}</ul>
        <p class="hint">{scheme.source}. Version {r.version} of its rules.</p>
      </details>
    </section>
  )
}

/** By how many levels something lowers or raises a rating. */
function change(levels: number | null): string {
  if (levels === null) return 'not known'
  if (levels === 0) return 'no change'
  return `${levels < 0 ? 'down' : 'up'} ${count(Math.abs(levels), 'level')}`
}

// A fact's number leads to the findings that it rests on. Facts that count all findings of a dimension name them by that.
function Value({fact: f, id}: {fact: Fact; id: string}) {
  if (f.value === null) return <span class="hint">not known, because {f.unknown}</span>
  const told = number(f.value)
  const [part, all] = f.name === 'claims' ? ['', true] : [f.name.split('.')[0]!, f.name.endsWith('.claims')]
  if (all && f.value > 0) return <a href={link('/findings', {intervention: id, dimension: part.toUpperCase()})}>{told}</a>
  if (!f.findings.length) return <b>{told}</b>
  return <a href={link('/findings', {finding: f.findings})} aria-label={`${told}: ${f.meaning}`}>{told}</a>
}

type JudgedProps = {of: {judgement: string; level: string | null; by: string[]; date: string | null; reason: string | null}; source: JudgedFragment | undefined}

function Judged({of: j, source}: JudgedProps) {
  return (
    <>
      <a href={pageOf(j.judgement)}>{j.level ?? 'No level'}</a>, by {list(j.by) || 'somebody who is not named'}{j.date && `, ${date(j.date)}`}.{j.reason && ` ${j.reason}`}
      {source?.source && <span class="meta"><span>Source: <Source finding={source} /></span></span>}
    </>
  )
}

// Judgements that stand beside no computed level: of another scheme, or for another outcome.
function Judgements({of, shown, total}: {of: JudgedFragment[]; shown: string[]; total: number}) {
  const others = of.filter(j => !shown.includes(j.id))
  if (!others.length) return null
  return (
    <>
      <h3>What people and organisations judged in other ways</h3>
      <p class="hint">Their levels are not worked out here and change none of those above.</p>
      <div class="wide" tabIndex={0} role="region" aria-label="Judgements in other ways">
        <table class="reports">
          <caption class="unseen">Judgements in other ways</caption>
          <thead><tr><th scope="col">Level</th><th scope="col">On</th><th scope="col">Scheme</th><th scope="col">Who, when and why</th></tr></thead>
          <tbody>
            {others.map(j => (
              <tr key={j.id}>
                <th scope="row"><a href={pageOf(j.id)}>{j.level ?? 'No level'}</a></th>
                <td>{j.outcome ? <a href={pageOf(j.outcome.id)}>{j.outcome.name}</a> : 'all of it'}</td>
                <td>{j.schemeText ?? (j.scheme ? <Term type="RatingScheme" value={j.scheme} /> : 'not named')}</td>
                <td>
                  {j.judges.map((who, i) => <span key={who.id}>{i > 0 && ', '}<a href={pageOf(who.id)}>{who.name}</a></span>)}{j.date && `, ${date(j.date)}`}.{j.reason && ` ${j.reason}`}
                  {j.source && <small>Source: <Source finding={j} /></small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > of.length && <p class="hint">The newest {of.length} of {number(total)} are shown.</p>}
    </>
  )
}
