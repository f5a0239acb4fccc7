// What lies around several things, put together into one graph.
import {useCallback, useEffect, useState} from 'preact/hooks'
import {askOnce, useAnew, useOnline, type Answer, type Problem, type Refused} from '../lib/gql'
import {AroundDocument, type AroundQuery} from './explore.gql'

export type Graph = {
  nodes: {id: string; name: string; kind: string; degree: number; distance: number}[]
  edges: {id: string; from: string; to: string; relation: string}[]
  leftOut: number
}

/** How many nodes one thing brings with it, itself included. */
export const around = 80

const known = new Map<string, {answer: Promise<AroundQuery>; stop: () => void; came: boolean}>()

function neighbours(id: string) {
  const had = known.get(id)
  if (had) return had
  const stopper = new AbortController()
  const asked = {answer: askOnce(AroundDocument, {id, first: around}, stopper.signal), stop: () => stopper.abort(), came: false}
  known.set(id, asked)
  asked.answer.then(
    () => (asked.came = true),
    () => known.get(id) === asked && known.delete(id),
  )
  return asked
}

// Cancels those that are still on their way, as nobody waits for them any more.
function cancel(ids: string[]) {
  for (const id of ids) {
    const asked = known.get(id)
    if (!asked || asked.came) continue
    known.delete(id)
    asked.stop()
  }
}

/** The neighbourhoods of some ids together; null where the first is not there. Each is asked for once; what is no longer asked is cancelled. */
export function useNeighbours(ids: string[]): Answer<Graph | null> {
  const [state, set] = useState<{key: string; graph?: Graph | null; problem?: Problem}>({key: ''})
  const [times, setTimes] = useState(0)
  const again = useCallback(() => setTimes(n => n + 1), [])
  useAnew(() => {
    known.clear()
    again()
  })
  const key = ids.join()
  useEffect(() => {
    let gone = false
    Promise.all(ids.map(id => neighbours(id).answer)).then(
      parts => gone || set({key, graph: join(parts)}),
      (err: Refused) => gone || set(before => ({key, graph: before.graph, problem: {code: err.code, message: err.message}})),
    )
    return () => {
      gone = true
      cancel(ids)
    }
  }, [key, times])
  const current = state.key === key
  const problem = current ? state.problem : undefined
  useOnline(problem, again)
  return {data: state.graph, problem, loading: !current, old: !current || !!problem, again}
}

function join(parts: AroundQuery[]): Graph | null {
  if (!parts[0]?.neighbourhood) return null
  const nodes = new Map<string, Graph['nodes'][number]>()
  const edges = new Map<string, Graph['edges'][number]>()
  for (const {neighbourhood: n} of parts) {
    for (const {node, distance, degree} of n?.nodes ?? []) if (!nodes.has(node.id)) nodes.set(node.id, {id: node.id, name: node.name, kind: node.__typename, distance, degree})
    for (const edge of n?.edges ?? []) edges.set(edge.id, edge)
  }
  return {nodes: [...nodes.values()], edges: [...edges.values()], leftOut: parts[0].neighbourhood.leftOut}
}
