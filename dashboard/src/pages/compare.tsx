// Compare: two to six interventions side by side, a row for each outcome and one each for how they work, for whom, what they
// take, what they are like and what they cost. The address holds the interventions, the outcomes and which rows are shown.
import {useQuery} from '../lib/gql'
import {csv, saveBlob} from '../lib/save'
import {go, link, pageOf, useAddress, withParams} from '../lib/url'
import {count, inWords, list, meaning} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Explained} from '../ui/Explained'
import {Glossary} from '../ui/Glossary'
import {Page} from '../ui/Page'
import {CompareCell} from './compare-cell'
import {CompareDocument, ComparablesDocument, type CompareQuery} from './compare.gql'
import {PartChoice, useNames} from './part-choice'

type Comparison = CompareQuery['compare']
type Row = Comparison['rows'][number]

const most = 6

export function Compare() {
  const {params} = useAddress()
  const ids = [...new Set(params.getAll('intervention'))].slice(0, most)
  const outcomes = params.getAll('outcome')
  const names = useNames([...ids, ...outcomes])
  const variables = ids.length > 1 ? {ids, outcomes, maxOutcomes: params.has('all') ? 100 : 12} : null
  const answer = useQuery(CompareDocument, variables)
  const columns = answer.data && !answer.old ? list(answer.data.compare.columns.map(c => c.name)) : ''
  return (
    <Page
      title={variables && columns ? `${columns}, side by side` : 'Compare interventions'}
      lead="What is known of each, outcome by outcome, and how they work, for whom, what they take, what they are like and what they cost."
      behind={variables ? {operation: CompareDocument, variables} : undefined}
      class="compare"
    >
      <form class="question no-print" aria-label="What is compared" onSubmit={event => event.preventDefault()}>
        <p class="sentence">
          Compare <PartChoice part="intervention" label="Interventions to compare" placeholder="two to six interventions" next="and …" most={most} ids={ids} names={names} />{' '}
          on <PartChoice part="outcome" placeholder="all outcomes" ids={outcomes} names={names} />.
        </p>
        {ids.length === most && <p class="hint">Six is the most that can be read side by side; take one out to add another.</p>}
      </form>
      {variables ? <Asked answer={answer} what="the comparison">{data => <Shown of={data.compare} params={params} />}</Asked> : <Start chosen={ids} />}
    </Page>
  )
}

// Fewer than two are chosen: those with the most findings on effect, one click each.
function Start({chosen}: {chosen: string[]}) {
  const answer = useQuery(ComparablesDocument, {})
  return (
    <Asked answer={answer} what="interventions to compare">
      {({findings}) => (
        <section aria-labelledby="start">
          <h2 id="start">{chosen.length ? 'Choose at least one more' : 'Choose two to six'}</h2>
          <p class="hint">These have the most findings on whether they work; the field above finds all others.</p>
          <p class="chips">
            {findings.facets[0]?.buckets.filter(b => !chosen.includes(b.value)).map(b => (
              <a key={b.value} href={withParams({intervention: [...chosen, b.value]})}>{b.label} <small>{count(b.count, 'finding')}</small></a>
            ))}
          </p>
        </section>
      )}
    </Asked>
  )
}

function Shown({of, params}: {of: Comparison; params: URLSearchParams}) {
  const differ = params.get('show') === 'differences'
  const outcomes = of.rows.filter(r => r.rowKind === 'OUTCOME')
  const others = of.rows.filter(r => r.rowKind !== 'OUTCOME')
  const rows = differ ? outcomes.filter(r => difference(r, of)) : outcomes
  const ids = of.columns.map(c => c.id)
  return (
    <>
      <p class="onward no-print">
        <a href={link('/', {intervention: ids, outcome: params.getAll('outcome')})}>Rank them</a>
        <a href={link('/map', {intervention: ids})}>On the map</a>
        <button type="button" class="plain" onClick={() => print()}>Print this comparison</button>
        <button type="button" class="plain" onClick={() => saveBlob('comparison.csv', new Blob(['\uFEFF', csv(asLines(of))], {type: 'text/csv'}))}>Save as CSV</button>
      </p>
      <p class="tools no-print">
        <label><input type="checkbox" checked={differ} onChange={() => go(withParams({show: differ ? null : 'differences'}), true)} /> only outcomes on which they differ</label>
      </p>
      <p class="hint">
        Points: from −1, all worse, to +1, all better. Strength: how much evidence there is and how good it is, from 0 to 1. A cell without either says why. <a href="/method">How it is worked out</a>
      </p>
      <Glossary of={['Verdict']} />
      <div class="wide columns" tabIndex={0} role="region" aria-label="The comparison">
        <table style={{'--columns': of.columns.length}}>
          <caption aria-live="polite">
            <span>
              {differ ? `${rows.length} of ${count(outcomes.length, 'outcome')}, on which they differ` : count(outcomes.length, 'outcome')}
              {of.outcomeCount > outcomes.length && <>; {of.outcomeCount - outcomes.length} that fewer share are left out</>}
            </span>
          </caption>
          <thead>
            <tr>
              <td />
              {of.columns.map(c => (
                <th key={c.id} scope="col">
                  <a href={pageOf(c.id)}>{c.name}</a>
                  {of.columns.length > 2 && <a class="remove no-print" href={withParams({intervention: ids.filter(id => id !== c.id)})} aria-label={`Take out ${c.name}`}>×</a>}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="row">What it is</th>
              {of.columns.map(c => <td key={c.id}><a class="whose" href={pageOf(c.id)}>{c.name}</a>{c.summary ?? 'Nobody has described it here yet.'}</td>)}
            </tr>
          </thead>
          <tbody>
            <tr><th class="band" scope="rowgroup" colSpan={of.columns.length + 1}>Outcome by outcome</th></tr>
            {rows.map(r => <Line key={r.node?.id} row={r} of={of} />)}
            {!rows.length && <tr><td colSpan={of.columns.length + 1}>{differ ? 'They differ on no outcome that is shown.' : 'No finding on any of them may count towards an outcome.'}</td></tr>}
          </tbody>
          <tbody>
            <tr><th class="band" scope="rowgroup" colSpan={of.columns.length + 1}>Beyond outcomes</th></tr>
            {others.map(r => <Line key={r.rowKind} row={r} of={of} />)}
          </tbody>
        </table>
      </div>
      {of.outcomeCount > outcomes.length && outcomes.length < 100 && <p class="no-print"><a href={withParams({all: 'yes'})}>Show {of.outcomeCount > 100 ? 'the first 100' : `all ${of.outcomeCount}`} outcomes</a></p>}
    </>
  )
}

function Line({row, of}: {row: Row; of: Comparison}) {
  const note = row.rowKind === 'OUTCOME' ? difference(row, of) : ''
  return (
    <tr>
      <th scope="row">
        {row.node ? <a href={pageOf(row.node.id)}>{row.label}</a> : <Explained means={meaning('CompareRowKind', row.rowKind)}>{row.label}</Explained>}
        {note && <small>{note}</small>}
      </th>
      {row.cells.map((cell, i) => <td key={of.columns[i]!.id}><span class="whose">{of.columns[i]!.name}</span><CompareCell cell={cell} row={row} column={of.columns[i]!} /></td>)}
    </tr>
  )
}

/** In what the interventions differ on an outcome, in words; empty where their verdicts are one. */
function difference(row: Row, of: Comparison): string {
  if (new Set(row.cells.map(c => c.verdict)).size < 2) return ''
  const tested = of.columns.filter((_, i) => row.cells[i]!.verdict !== 'UNTESTED')
  return tested.length === 1 ? `Only ${tested[0]!.name} has been tested` : 'The verdicts differ'
}

function asLines(of: Comparison): (string | number)[][] {
  const head = ['row', 'kind', 'intervention', 'interventionId', 'verdict', 'effectIndex', 'strength', 'findings', 'sentence', 'best', 'source']
  const lines = of.rows.flatMap(r => r.cells.map((c, i) => {
    const {name, id} = of.columns[i]!
    return [r.label, inWords(r.rowKind), name, id, c.verdict ?? '', c.effectIndex ?? '', c.strength ?? '', c.findingCount, c.sentence, c.best?.statement ?? '', c.best?.source?.citation ?? '']
  }))
  return [head, ...lines]
}
