// What stands beside a forest plot: its lines as a table, how much the estimates differ, its groups, and what was not pooled.
import {attributePart} from '../lib/filter'
import {link, pageOf} from '../lib/url'
import {count, inWords, meaning, number} from '../lib/words'
import {Source} from '../ui/Claim'
import {chance, figure, interval} from './forest-figures'
import {groupName, type Synthesis, type View} from './forest-plan'

type Row = Synthesis['rows'][number]

export function Lines({of, view, measure}: {of: Synthesis; view: View; measure: string}) {
  const finding = new Map(of.rows.map(r => [r.finding.id, r]))
  const caption = {estimates: 'What each estimate is and where it comes from', without: 'What the others come to without each estimate in turn', years: 'What it came to with each estimate, by year'}[view]
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption><span>{caption}</span></caption>
        {view === 'estimates' && <Estimates rows={of.rows} measure={measure} />}
        {view === 'without' && (
          <>
            <thead><tr><th scope="col">Without</th><th scope="col" class="n">Together</th><th scope="col" class="n">95 % interval</th><th scope="col" class="n">I²</th><th scope="col" class="n">τ²</th></tr></thead>
            <tbody>{of.leaveOneOut.map(l => <tr key={l.omitted.id}><Name row={finding.get(l.omitted.id)} /><Values p={l.pooled} /><td class="n">{Math.round(l.i2)} %</td><td class="n">{figure(l.tau2)}</td></tr>)}</tbody>
          </>
        )}
        {view === 'years' && (
          <>
            <thead><tr><th scope="col">With</th><th scope="col" class="n">Together</th><th scope="col" class="n">95 % interval</th><th scope="col" class="n">Estimates</th><th scope="col" class="n">τ²</th></tr></thead>
            <tbody>{of.cumulative.map(c => <tr key={c.added.id}><Name row={finding.get(c.added.id)} /><Values p={c.pooled} /><td class="n">{c.k}</td><td class="n">{figure(c.tau2)}</td></tr>)}</tbody>
          </>
        )}
      </table>
    </div>
  )
}

function Estimates({rows, measure}: {rows: Row[]; measure: string}) {
  return (
    <>
      <thead><tr><th scope="col">Study</th><th scope="col" class="n">{inWords(measure)}</th><th scope="col" class="n">95 % interval</th><th scope="col" class="n">Weight</th><th scope="col">Worked out from</th></tr></thead>
      <tbody>
        {rows.map(r => (
          <tr key={r.finding.id}>
            <th scope="row"><a href={pageOf(r.finding.id)}>{r.label}</a><small>{r.finding.statement}</small><small><Source finding={r.finding} /></small></th>
            <Values p={r} />
            <td class="n">{r.weight.toFixed(1)} %</td>
            <td>{r.conversion}</td>
          </tr>
        ))}
      </tbody>
    </>
  )
}

function Name({row}: {row: Row | undefined}) {
  return <th scope="row">{row ? <a href={pageOf(row.finding.id)}>{row.label}</a> : ''}</th>
}

function Values({p}: {p: {value: number; ciLow: number; ciHigh: number}}) {
  return <><td class="n">{figure(p.value)}</td><td class="n">{interval(p.ciLow, p.ciHigh)}</td></>
}

export function Heterogeneity({of}: {of: Synthesis}) {
  const {pooled: p, heterogeneity: h, predictionInterval: range, asymmetry: a} = of
  const all = link('/findings', {finding: of.rows.map(r => r.finding.id)})
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">In figures</h2>
      <dl class="facts">
        <div><dt>Estimates</dt><dd><a href={all}>{of.k}</a></dd></div>
        {p && <div><dt>All together, with 95 % interval</dt><dd>{figure(p.value)} ({interval(p.ciLow, p.ciHigh)}), {chance(p.pValue)}</dd></div>}
        <div><dt>Prediction interval: where the effect in a new setting would lie</dt><dd>{range ? interval(range.low, range.high) : 'takes random effects and three estimates'}</dd></div>
        {h && <div><dt>I²: share of the variation that is between studies</dt><dd>{number(h.i2)} %</dd></div>}
        {h && <div><dt>τ²: variance between studies, on the scale on which they are pooled</dt><dd>{figure(h.tau2)}</dd></div>}
        {h && <div><dt>Q: whether they differ more than by chance</dt><dd>{figure(h.q)} with {count(h.df, 'degree')} of freedom, {chance(h.pValue)}</dd></div>}
        <div><dt>Egger’s test: whether small studies find other effects</dt><dd>{a ? <>t = {figure(a.t)}, {chance(a.pValue)}</> : 'takes ten estimates'}</dd></div>
      </dl>
      {of.subgroups && <Groups groups={of.subgroups} ids={of.rows.map(r => r.finding.id)} />}
    </section>
  )
}

function Groups({groups: g, ids}: {groups: NonNullable<Synthesis['subgroups']>; ids: string[]}) {
  const name = inWords(g.attribute)
  const part = attributePart(g.attribute)
  return (
    <>
      <h3>By {name.toLowerCase()}</h3>
      <p>{g.sentence}</p>
      {g.groups.length > 0 && (
        <div class="wide" tabIndex={0} role="region" aria-label={`Pooled by ${name.toLowerCase()}`}>
          <table>
            <caption class="unseen">Pooled by {name.toLowerCase()}</caption>
            <thead><tr><th scope="col">{name}</th><th scope="col" class="n">Estimates</th><th scope="col" class="n">Together</th><th scope="col" class="n">95 % interval</th><th scope="col" class="n">I²</th></tr></thead>
            <tbody>
              {g.groups.map(one => (
                <tr key={one.value}>
                  <th scope="row">{groupName(one.value)}</th>
                  <td class="n"><a href={link('/findings', {finding: ids, [part]: one.value})}>{one.k}</a></td>
                  <Values p={one.pooled} />
                  <td class="n">{one.k > 1 ? `${Math.round(one.i2)} %` : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

// The sort of reason that could most easily be mended comes first.
const order = ['NO_UNCERTAINTY', 'OTHER_MEASURE', 'OTHER_UNIT', 'NO_ESTIMATE', 'OTHER_OUTCOME', 'SAME_STUDY', 'OVERLAP']

export function Excluded({of}: {of: Synthesis}) {
  if (!of.excludedCount) return null
  const rank = (reason: string) => (order.indexOf(reason) + order.length + 1) % (order.length + 1)
  const reasons = [...new Set(of.excluded.map(e => e.reason))].sort((a, b) => rank(a) - rank(b))
  return (
    <section aria-labelledby="excluded">
      <h2 id="excluded">Not pooled <small>{count(of.excludedCount, 'finding')}</small></h2>
      {reasons.map(reason => {
        const some = of.excluded.filter(e => e.reason === reason)
        return (
          <details key={reason}>
            <summary>{meaning('ExclusionReason', reason) || inWords(reason)} <small>{some.length}</small></summary>
            <ul class="items">{some.map(e => <li key={e.finding.id}><a href={pageOf(e.finding.id)}>{e.finding.statement}</a><span class="note">{e.sentence}</span></li>)}</ul>
          </details>
        )
      })}
      {of.excludedCount > of.excluded.length && <p class="hint">The first {of.excluded.length} of {number(of.excludedCount)} are listed.</p>}
    </section>
  )
}
