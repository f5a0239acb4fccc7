// Forest plot: what comparable estimates of an effect come to together, how much they differ, and what each of them does to it.
// The address holds which findings, in which measure, pooled how, divided by what, and which of three views is on show.
import {useQuery} from '../lib/gql'
import {filterOf, idsOf, whereOf} from '../lib/filter'
import {go, link, pageOf, useAddress, withParams} from '../lib/url'
import {count, inWords, list, meaning} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Chips} from '../ui/Chips'
import {Figure} from '../ui/Figure'
import {Page} from '../ui/Page'
import {interval} from './forest-figures'
import {EstimatesDocument, SynthesisDocument, type SynthesisQueryVariables} from './forest.gql'
import {linesOf, views, type Synthesis, type View} from './forest-plan'
import {Plot} from './forest-plot'
import {Excluded, Heterogeneity, Lines} from './forest-table'
import {PartChoice, useNames} from './part-choice'
import {best, measures, onEffects, usePoolable, type Measure} from './pooled-link'
import type {PoolableQuery} from './pooled.gql'

const models = ['RANDOM_EFFECTS', 'FIXED_EFFECT'] as const
const estimators = ['REML', 'PAULE_MANDEL', 'DERSIMONIAN_LAIRD'] as const
const estimatorNames = {REML: 'restricted maximum likelihood (REML)', PAULE_MANDEL: 'Paule and Mandel', DERSIMONIAN_LAIRD: 'DerSimonian and Laird'}
const attributes = ['COUNTRY', 'SETTING', 'SERVICE', 'STAGE', 'DESIGN', 'COMPARATOR', 'POPULATION', 'YEAR', 'SAMPLE_SIZE', 'FOLLOW_UP', 'CERTAINTY', 'PERSPECTIVE'] as const

const one = <T extends string>(of: readonly T[], value: string | null, or: T): T => of.find(v => v === value) ?? or

export function Forest() {
  const {params} = useAddress()
  const filter = whereOf(params) && filterOf(params)
  const names = useNames(idsOf(params))
  const rest = new URLSearchParams([...params].filter(([part]) => !['intervention', 'outcome', 'population'].includes(part))) // what the sentence does not say
  const poolable = usePoolable(filter ?? null)
  const measure = measures.find(m => m === params.get('measure')) ?? (poolable.data && !poolable.old ? best(poolable.data) : undefined)
  const variables: SynthesisQueryVariables | null = filter && measure ? {
    where: onEffects(filter),
    measure,
    model: one(models, params.get('model'), 'RANDOM_EFFECTS'),
    estimator: one(estimators, params.get('estimator'), 'REML'),
    hartungKnapp: params.get('interval') !== 'normal',
    subgroupBy: attributes.find(a => a === params.get('by')),
  } : null
  const answer = useQuery(SynthesisDocument, variables)
  const of = params.getAll('intervention').map(id => names.get(id) ?? '').filter(Boolean)
  const on = answer.data && !answer.old ? answer.data.synthesis.outcome?.name.toLowerCase() : undefined
  const title = ['Forest plot', of.length && `of ${list(of)}`, on && `on ${on}`].filter(Boolean).join(' ')
  return (
    <Page title={title} lead="Comparable estimates of an effect, what they come to together, and how much they differ." behind={variables ? {operation: SynthesisDocument, variables} : undefined} class="forest-page">
      <form class="question no-print" aria-label="What is pooled" onSubmit={event => event.preventDefault()}>
        <p class="sentence">
          Pool what was found of <PartChoice part="intervention" label="The interventions" placeholder="an intervention" ids={params.getAll('intervention')} names={names} />{' '}
          on <PartChoice part="outcome" placeholder="the most studied outcome" ids={params.getAll('outcome')} names={names} />{' '}
          among <PartChoice part="population" ids={params.getAll('population')} names={names} />.
        </p>
      </form>
      {!filter && <Start />}
      {filter && (
        <>
          <Chips params={rest} names={new Map([...names].map(([id, name]) => [id ?? '', name ?? '']))} />
          <Asked answer={poolable} what="what can be pooled">{data => measure && <Controls data={data} measure={measure} variables={variables!} />}</Asked>
          <Asked answer={answer} what="the synthesis">{data => <Shown of={data.synthesis} how={howPooled(variables!)} measure={measure!} params={params} poolable={poolable.data} />}</Asked>
        </>
      )}
    </Page>
  )
}

function Controls({data, measure, variables: v}: {data: PoolableQuery; measure: Measure; variables: SynthesisQueryVariables}) {
  const random = v.model === 'RANDOM_EFFECTS'
  return (
    <form class="tools no-print" aria-label="How it is pooled" onSubmit={event => event.preventDefault()}>
      <Pick name="measure" label="As" values={measures} value={measure} told={m => `${inWords(m)}: ${count(data[m].k, 'estimate')}`} />
      <Pick name="model" label="Model" values={models} value={v.model} told={inWords} type="SynthesisModel" />
      {random && <Pick name="estimator" label="Variance between studies by" values={estimators} value={v.estimator} told={e => estimatorNames[e]} />}
      <Pick name="by" label="Divided by" values={['', ...attributes]} value={v.subgroupBy ?? ''} told={a => (a ? inWords(a) : 'nothing')} />
      {random && <label><input type="checkbox" checked={v.hartungKnapp} onChange={() => go(withParams({interval: v.hartungKnapp ? 'normal' : null}))} /> Hartung and Knapp’s interval</label>}
      {random && <p class="hint">Random effects: each study may have an effect of its own. The variance says how far these lie apart, and the names are ways to estimate it; Hartung and Knapp’s interval allows for how uncertain that is.</p>}
    </form>
  )
}

type PickProps<T extends string> = {name: string; label: string; values: readonly T[]; value: string; told: (value: T) => string; type?: string}

function Pick<T extends string>({name, label, values, value, told, type}: PickProps<T>) {
  return (
    <label>
      {label}{' '}
      <select value={value} title={type && meaning(type, value)} onChange={event => go(withParams({[name]: event.currentTarget.value}))}>
        {values.map(v => <option key={v} value={v}>{told(v)}</option>)}
      </select>
    </label>
  )
}

// Nothing is chosen: where there are estimates in numbers at all.
function Start() {
  const answer = useQuery(EstimatesDocument, {})
  return (
    <Asked answer={answer} what="where there are estimates">
      {({findings}) => (
        <>
          <p>{count(findings.totalCount, 'finding')} on an effect give an interval or the sizes of both groups. Fewer can be pooled: they have to be on one outcome and of different people.</p>
          {findings.facets.map(f => (
            <section key={f.field}>
              <h2>{f.field === 'INTERVENTION' ? 'By intervention' : 'By outcome'}</h2>
              <p class="chips">{f.buckets.map(b => <a key={b.value} href={link('/forest', {[f.field.toLowerCase()]: b.value})}>{b.label} <small>{count(b.count, 'estimate')}</small></a>)}</p>
            </section>
          ))}
        </>
      )}
    </Asked>
  )
}

/** What the first and the last column of the plot hold. */
const heads: Record<View, [string, string]> = {estimates: ['Study', 'Weight'], without: ['Without', 'Variation'], years: ['With', 'Estimates']}

/** The model in words, for the heading of the picture: a print has no controls. */
function howPooled(v: SynthesisQueryVariables): string {
  if (v.model === 'FIXED_EFFECT') return 'fixed effect'
  return `random effects, variance by ${estimatorNames[v.estimator]}${v.hartungKnapp ? ', Hartung and Knapp’s interval' : ''}`
}

type ShownProps = {of: Synthesis; how: string; measure: Measure; params: URLSearchParams; poolable: PoolableQuery | undefined}

function Shown({of, how, measure, params, poolable}: ShownProps) {
  const view = one(Object.keys(views) as View[], params.get('view'), 'estimates')
  const lines = linesOf(of, view)
  const name = `${inWords(measure)}${of.outcome ? ` on ${of.outcome.name.toLowerCase()}` : ''}: ${count(of.k, 'estimate')}`
  const others = poolable ? measures.filter(m => m !== measure && poolable[m].k > of.k) : []
  const polarity = of.outcome?.polarity
  const ends: [string, string] = polarity === 'MORE_IS_WORSE' ? ['less of it, which is better', 'more of it, which is worse'] : polarity === 'MORE_IS_BETTER' ? ['less of it, which is worse', 'more of it, which is better'] : ['less of it', 'more of it']
  return (
    <>
      <p class="lead" aria-live="polite">{of.sentence}</p>
      {of.warnings.map(w => <p key={w} class="caveat">Mind: {w}</p>)}
      {others.length > 0 && <p>More can be pooled as {others.map((m, i) => <>{i > 0 && ', '}<a key={m} href={withParams({measure: m})}>{inWords(m).toLowerCase()} ({count(poolable![m].k, 'estimate')})</a></>)}.</p>}
      {of.k > 0 && (
        <>
          {of.k > 1 && (
            <p class="chips no-print" role="group" aria-label="Show">
              {(Object.keys(views) as View[]).filter(v => v === 'estimates' || (v === 'without' ? of.leaveOneOut : of.cumulative).length > 0).map(v => (
                <a key={v} href={withParams({view: v === 'estimates' ? null : v})} aria-current={v === view ? 'true' : undefined}>{views[v]}</a>
              ))}
            </p>
          )}
          <Figure
            title={of.k > 1 ? `${name}, ${how}` : name}
            file="forest-plot"
            note={of.outcome ? undefined : 'On no one outcome'}
            lines={[['line', 'finding', 'value', 'low', 'high', 'weight'], ...lines.map(l => [l.label, l.key.startsWith('finding:') ? l.key : '', l.value, l.low, l.high, l.weight ?? ''])]}
          >
            <div class="wide" tabIndex={0} role="region" aria-label="The forest plot as a picture">
              <Plot lines={lines} measure={measure} heads={heads[view]} ends={ends} name={name} />
            </div>
          </Figure>
          <p class="hint">
            {view === 'estimates' ? 'A square is an estimate, the larger the more weight it has' : 'A dot is what the others, or those so far, come to'}; the line through it is its 95 % interval, with an arrow where it goes on.
            {of.pooled && ' The diamond is all of them together; the dashed line marks it.'}{of.predictionInterval && ` In a new setting the effect would lie from ${interval(of.predictionInterval.low, of.predictionInterval.high)}, with 95 %.`}
          </p>
          <Lines of={of} view={view} measure={measure} />
          {of.pooled && <Heterogeneity of={of} />}
        </>
      )}
      {of.k === 0 && <p><a href="/forest">Where there are estimates that can be pooled</a></p>}
      <Excluded of={of} />
      <p class="onward no-print">
        {of.outcome && <a href={pageOf(of.outcome.id)}>About this outcome</a>}
        {of.outcome && params.has('intervention') && <a href={link('/conflict', {intervention: params.get('intervention'), outcome: of.outcome.id})}>Why do studies disagree?</a>}
        <button type="button" class="plain" onClick={() => print()}>Print this page</button>
      </p>
    </>
  )
}
