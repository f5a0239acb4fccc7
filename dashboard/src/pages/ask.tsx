// Ask: the question as a sentence whose parts a reader chooses, and below it what is known, best first.
import {useQuery} from '../lib/gql'
import {useGradually} from '../lib/gradually'
import {firstOf, partsOf, questionOf, step} from '../lib/question'
import {go, link, slugInWords, useAddress, withParams} from '../lib/url'
import {count, list} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Glossary} from '../ui/Glossary'
import {Page} from '../ui/Page'
import {Roomy} from '../ui/Roomy'
import {Answer, repeated} from './answer'
import {WhatWorksDocument, type WhatWorksQuery} from './ask.gql'
import {Question} from './question'

const most = 60 // answers: the API gives 10,000 nodes at most, and each answer with its studies may have 150

export function Ask() {
  const {params} = useAddress()
  const first = firstOf(params, most)
  const variables = {question: questionOf(params), first}
  const answer = useQuery(WhatWorksDocument, variables)
  const where = partsOf(params)
  const stated = [params.has('population') && 'these people', params.has('context') && 'this place'].filter(s => s !== false) // an answer rests on others' findings too
  return (
    <Page title={answer.data?.whatWorks.question.sentence ?? begun(params)} class="ask" lead={params.size ? undefined : 'What is known about helping families: how sure it is, for whom, what is missing, and the source of each number.'} behind={{operation: WhatWorksDocument, variables}}>
      <Question />
      <Roomy summary="Map, findings, brief and more">
        <p class="onward no-print">
          <a href={link('/map', where)}>See the gaps on the map</a>
          <a href={link('/findings', where)}>{stated.length ? `Findings of just ${list(stated)}` : 'All findings on this'}</a>
          <a href={link('/conflict', {intervention: only(params, 'intervention'), outcome: only(params, 'outcome')})}>Where studies disagree</a>
          <a href={link('/forest', where)}>Forest plot</a>
          <a href={withParams({why: null}, '/brief')}>Brief: the answer as a document</a>
          <button type="button" class="plain" onClick={() => print()}>Print this answer</button>
        </p>
      </Roomy>
      <Asked answer={answer}>{({whatWorks}) => <Ranked found={whatWorks} first={first} params={params} />}</Asked>
    </Page>
  )
}

/** The one value of a part; undefined for none or several. */
const only = (params: URLSearchParams, part: string) => (params.getAll(part).length === 1 ? params.get(part) : undefined)

// What the question is called until its answer is there: about as long, so that nothing below jumps.
function begun(params: URLSearchParams): string {
  const words = (part: string, before: string) => (params.has(part) ? `${before} ${params.getAll(part).map(slugInWords).join(' or ')}` : '')
  return `${['What works', words('population', 'for'), words('context', 'in'), words('outcome', 'on')].filter(Boolean).join(' ')}?`
}

type RankedProps = {found: WhatWorksQuery['whatWorks']; first: number; params: URLSearchParams}

function Ranked({found, first, params}: RankedProps) {
  const {edges, method, totalCount} = found
  const drawn = useGradually(edges.length, 2)
  const again = repeated(edges)
  const others = edges.filter(e => !again.has(e)).slice(0, 3)
  if (!edges.length) {
    return (
      <div class="empty" role="status">
        <p><strong>No study counts towards this question.</strong> Either nobody has looked, or what there is cannot show an effect.</p>
        <p><a href={withParams({population: null, context: null}, '/')}>Ask without people and place</a>, or <a href={withParams({}, '/map')}>see on the map what is missing and why</a>.</p>
        <Unanswered said={found.unanswered} />
      </div>
    )
  }
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" aria-live="polite">{count(totalCount, 'intervention')} with an answer, best first</h2>
      <p class="hint">
        The order is for reading, not a measure of truth: which way the evidence points, times its strength. <a href="/method">How it is worked out</a>
        {others.length > 1 && <span class="no-print">, or <a href={link('/compare', {intervention: others.map(e => e.node.id), outcome: params.getAll('outcome')})}>compare the first {others.length === 2 ? 'two' : 'three'}{again.size > 0 && ' of different findings'} side by side</a></span>}
        {again.size > 0 && <>. Of the {edges.length} shown, {again.size} {again.size === 1 ? 'rests' : 'rest'} on the same findings as one above and say{again.size === 1 && 's'} so.</>}
      </p>
      <ol class="answers" aria-busy={drawn < edges.length}>
        {edges.slice(0, drawn).map(edge => <Answer key={edge.node.id} edge={edge} method={method} same={again.get(edge)} why={params.get('why') === edge.node.id} />)}
      </ol>
      <Glossary of={['Verdict', 'Direction']} />
      {found.pageInfo.hasNextPage && first < most && (
        <p class="no-print">
          <button type="button" onClick={() => go(withParams({first: String(first + step)}), true)}>
            Show {step} more of {totalCount}
          </button>
        </p>
      )}
      {found.pageInfo.hasNextPage && first >= most && <p>These are the first {edges.length} of {totalCount}. Choose people, a place or an outcome above to come to others, or <a href={link('/map', partsOf(params))}>see them all on the map</a>.</p>}
      <Unanswered said={found.unanswered} />
    </section>
  )
}

/** What was asked for and has no answer, each with the reason. */
function Unanswered({said}: {said: string[]}) {
  if (!said.length) return null
  return (
    <section aria-labelledby="unanswered">
      <h2 id="unanswered">What has no answer</h2>
      <ul>{said.map(s => <li key={s}>{s}</li>)}</ul>
    </section>
  )
}
