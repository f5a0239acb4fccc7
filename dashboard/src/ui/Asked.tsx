// The states of an answer, told once for all pages: loading, failed, offline, partial, from before, and what was asked for.
import type {ComponentChildren} from 'preact'
import type {Answer, Problem} from '../lib/gql'
import {withParams} from '../lib/url'
import {count, number} from '../lib/words'

const help: Record<string, string> = {
  OFFLINE: 'Check your connection. The page asks again by itself once you are back online.',
  TIMEOUT: 'The question took too long. Narrow it down, or try again.',
  TOO_COSTLY: 'The question asks for too much at once. Narrow it down.',
  TOO_MANY_REQUESTS: 'Many people are asking right now. Wait a moment and try again.',
  UNAVAILABLE: 'The graph is not available right now. Try again in a moment.',
  BAD_INPUT: 'Something in the address cannot be asked: it was mistyped, has another name by now, or is too much. Take it out, choose another, or go back.',
  CONFLICT: 'The data changed while you were reading.',
}

/** What to open where asking the same again would fail again. */
function wayOut({code}: Problem) {
  if (code === 'BAD_INPUT') return <a href={location.pathname}>Begin this page anew</a>
  if (code === 'CONFLICT' && location.search.includes('after=')) return <a href={withParams({after: null})}>To the first part of the list</a>
}

type Props<R> = {
  answer: Answer<R>
  children: (data: R) => ComponentChildren
  /** What is asked for, as the end of a sentence. */
  what?: string
  /** How far it has come, of what comes in parts. */
  progress?: string
}

export function Asked<R>({answer, children, what = 'the answer', progress = 'Bringing it up to date…'}: Props<R>) {
  const {data, problem, loading, old, again} = answer
  const advice = problem && (help[problem.code] ?? 'Try again; what you typed or chose is kept.')
  return (
    <div class="asked" aria-busy={loading}>
      {problem && (
        <div class="problem" role="alert">
          <p>
            <strong>{data ? (old ? 'This could not be brought up to date.' : 'A part of this is missing.') : `Sorry, ${what} could not be loaded.`}</strong>{' '}
            {problem.code === 'BAD_INPUT' ? advice : problem.message}
          </p>
          <p>{problem.code === 'BAD_INPUT' ? `In the words of the API: ${problem.message}` : advice}</p>
          {wayOut(problem) ?? <button type="button" onClick={again}>Try again</button>}
        </div>
      )}
      {loading && <p class="loading" role="status">{data ? progress : `Loading ${what}…`}</p>}
      {data !== undefined && <div class={old ? 'old' : ''}>{children(data)}</div>}
    </div>
  )
}

type WholeProps<Node> = {
  answer: Answer<{nodes: Node[]; total: number}>
  children: (nodes: Node[], total: number) => ComponentChildren
  what: string
  /** What the list is of: one, and many. */
  of: [one: string, many: string]
}

/** The states of a list that is read to its end: while it is, how far that has come. */
export function AskedWhole<Node>({answer, children, what, of}: WholeProps<Node>) {
  const {nodes, total} = answer.data ?? {nodes: [], total: 0}
  return (
    <Asked answer={answer} what={what} progress={`${number(nodes.length)} of ${count(total, ...of)} ${nodes.length === 1 ? 'is' : 'are'} here; the rest is on its way…`}>
      {data => children(data.nodes, data.total)}
    </Asked>
  )
}

/** What a picture of a list says before its title while a part of the list is not there. */
export const soFar = (here: number, total: number) => (here < total ? `The first ${number(here)} of ${number(total)}: ` : '')
