// Asks the graph. Answers are kept for a minute, so that the back button shows at once what was there.
import {useCallback, useEffect, useRef, useState} from 'preact/hooks'

/** An operation with the types of its answer and its variables, as gql.mjs writes it. */
export interface Operation<Result, Variables> {
  toString(): string
  __apiType?: (variables: Variables) => Result
}

export type Problem = {
  /** `OFFLINE`, `BROKEN` (no answer that makes sense), or a code of the API, such as `TOO_COSTLY`. */
  code: string
  message: string
}

export type Answer<Result> = {
  data?: Result
  /** What went wrong. With data beside it, a part of the answer is missing, or what is shown is from before. */
  problem?: Problem
  loading: boolean
  /** Whether the data belong to the question before this one. */
  old: boolean
  again: () => void
}

type Reply = {data?: unknown; problem?: Problem}

const kept = new Map<string, {at: number; reply: Reply}>()
const news = new EventTarget()

/** Forgets all answers, and asks every question on the page anew: the data have changed. */
export function askAnew() {
  kept.clear()
  news.dispatchEvent(new Event('anew'))
}
const keptFor = 60_000

async function ask(text: string, variables: unknown, signal: AbortSignal): Promise<Reply> {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/graphql-response+json, application/json'},
      body: JSON.stringify({query: text, variables}),
      signal,
    })
  } catch (err) {
    if (signal.aborted) throw err
    return {problem: {code: 'OFFLINE', message: 'The server cannot be reached.'}}
  }
  try {
    const {data, errors} = await response.json()
    const first = errors?.[0]
    return {data: data ?? undefined, problem: first && {code: first.extensions?.code ?? 'BROKEN', message: first.message}}
  } catch (err) {
    if (signal.aborted) throw err
    return {problem: {code: 'BROKEN', message: `The server answered with status ${response.status} and nothing that can be read.`}}
  }
}

/**
 * The answer to an operation, asked anew when its variables change; the question before is then cancelled, and its answer
 * stays on show, marked as old, until the new one is there. Null variables ask nothing.
 */
export function useQuery<R, V>(operation: Operation<R, V>, variables: V | null): Answer<R> {
  const text = String(operation)
  const key = variables === null ? null : text + JSON.stringify(variables)
  const [state, set] = useState<{key: string | null; reply: Reply; shown?: R}>({key: null, reply: {}})
  const [times, setTimes] = useState(0)
  const again = useCallback(() => setTimes(n => n + 1), [])
  const latest = useRef(variables)
  latest.current = variables

  useEffect(() => {
    if (key === null) return
    const had = kept.get(key)
    if (had && !times && Date.now() - had.at < keptFor) {
      set({key, reply: had.reply, shown: had.reply.data as R})
      return
    }
    const stopper = new AbortController()
    ask(text, latest.current, stopper.signal).then(
      reply => {
        if (!reply.problem) kept.set(key, {at: Date.now(), reply})
        if (kept.size > 50) kept.delete(kept.keys().next().value!)
        set(before => ({key, reply, shown: (reply.data as R | undefined) ?? before.shown}))
      },
      () => {}, // cancelled: the question has changed
    )
    return () => stopper.abort()
  }, [key, times])

  useOnline(state.reply.problem, again)
  useAnew(again)

  const current = state.key === key
  return {
    data: key === null ? undefined : state.shown,
    problem: current ? state.reply.problem : undefined,
    loading: key !== null && !current,
    old: !current || (!!state.reply.problem && !state.reply.data),
    again,
  }
}

/** Does something whenever everything is asked anew. */
export function useAnew(act: () => void) {
  useEffect(() => {
    news.addEventListener('anew', act)
    return () => news.removeEventListener('anew', act)
  }, [])
}

type Page<Node> = {nodes: Node[]; totalCount: number; pageInfo: {hasNextPage: boolean; endCursor: string | null}}

/**
 * The answer to an operation that gives a list in pages, read to the end: the nodes so far, and of how many. It is loading until
 * the last page is there; where one fails, what came before it stays, beside the problem. `page` picks the list out of an answer.
 */
export function useWhole<R, V extends {after?: unknown}, Node>(operation: Operation<R, V>, variables: Omit<V, 'after'>, page: (data: R) => Page<Node>): Answer<{nodes: Node[]; total: number}> {
  const first = useQuery(operation, {...variables, after: null} as unknown as V)
  const [rest, set] = useState<{of?: R; nodes: Node[]; problem?: Problem; done: boolean}>({nodes: [], done: false})
  const [times, setTimes] = useState(0)
  const start = first.old ? undefined : first.data
  useEffect(() => {
    if (!start) return
    const stopper = new AbortController()
    const read = async () => {
      let {pageInfo} = page(start)
      const nodes: Node[] = []
      set({of: start, nodes, done: !pageInfo.hasNextPage})
      while (pageInfo.hasNextPage) {
        const {data, problem} = await ask(String(operation), {...variables, after: pageInfo.endCursor}, stopper.signal)
        if (!data || problem) return set({of: start, nodes: [...nodes], problem, done: true})
        const next = page(data as R)
        nodes.push(...next.nodes)
        pageInfo = next.pageInfo
        set({of: start, nodes: [...nodes], done: !pageInfo.hasNextPage})
      }
    }
    read().catch(() => {}) // cancelled: the reader has left
    return () => stopper.abort()
  }, [start, times])
  const shown = first.data && page(first.data)
  const current = rest.of === start
  return {
    data: shown && {nodes: current ? [...shown.nodes, ...rest.nodes] : shown.nodes, total: shown.totalCount},
    problem: first.problem ?? (current ? rest.problem : undefined),
    loading: first.loading || (!!start && !(current && rest.done)),
    old: first.old,
    again: () => (first.problem || rest.problem?.code === 'CONFLICT' ? first.again() : setTimes(n => n + 1)),
  }
}

/** Asks again once the reader is back online, where that was the problem. */
export function useOnline(problem: Problem | undefined, again: () => void) {
  useEffect(() => {
    if (problem?.code !== 'OFFLINE') return
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [problem?.code])
}

/** A problem as an Error. */
export class Refused extends Error {
  code: string
  constructor({code, message}: Problem) {
    super(message)
    this.code = code
  }
}

/** One answer outside a page's life, such as the next part of a list. Throws Refused. */
export async function askOnce<R, V>(operation: Operation<R, V>, variables: V, signal = new AbortController().signal): Promise<R> {
  const {data, problem} = await ask(String(operation), variables, signal)
  if (problem) throw new Refused(problem)
  return data as R
}

/** The page on which an operation can be read, changed and asked again. */
export function graphiql<V>(operation: Operation<unknown, V>, variables: V): string {
  const params = new URLSearchParams({query: String(operation).trim(), variables: JSON.stringify(variables, null, 2)})
  return '/graphiql/?' + params
}
