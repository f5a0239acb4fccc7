// What lies around several things, put together into one graph.
import {useCallback, useEffect, useState} from 'preact/hooks'
import {askOnce, useAnew, type Answer} from '../lib/gql'
import {AroundDocument, type AroundQuery} from './explore.gql'

export type Graph = {
  nodes: {id: string; name: string; kind: string; degree: number; distance: number}[]
  edges: {id: string; from: string; to: string; relation: string}[]
  leftOut: number
}

/** How many nodes one thing brings with it, itself included. */
export const around = 80

const known = new Map<string, Promise<AroundQuery>>()

/** The neighbourhoods of some ids together; null where the first is not there. Each is asked for once. */
export function useNeighbours(ids: string[]): Answer<Graph | null> {
  const [state, set] = useState<{key: string; graph?: Graph | null; error?: string}>({key: ''})
  const [times, setTimes] = useState(0)
  const again = useCallback(() => setTimes(n => n + 1), [])
  useAnew(() => {
    known.clear()
    again()
  })
  const key = ids.join()
  useEffect(() => {
    let gone = false
    const asked = ids.map(id => {
      const answer = known.get(id) ?? askOnce(AroundDocument, {id, first: around})
      known.set(id, answer)
      answer.catch(() => known.delete(id))
      return answer
    })
    Promise.all(asked).then(
      parts => gone || set({key, graph: join(parts)}),
      (err: Error) => gone || set(before => ({key, graph: before.graph, error: err.message})),
    )
    return () => {
      gone = true
    }
  }, [key, times])
  const current = state.key === key
  return {data: state.graph, problem: current && state.error ? {code: 'BROKEN', message: state.error} : undefined, loading: !current, old: !current, again}
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
