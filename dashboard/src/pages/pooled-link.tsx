// A way to the forest plot, where there is an estimate to draw.
import {useQuery} from '../lib/gql'
import {whereOf} from '../lib/filter'
import {link, type Changes} from '../lib/url'
import {count} from '../lib/words'
import {PoolableDocument, type PoolableQuery} from './pooled.gql'

export const measures = ['RISK_RATIO', 'ODDS_RATIO', 'HAZARD_RATIO', 'RISK_DIFFERENCE', 'MEAN_DIFFERENCE', 'STANDARDISED_MEAN_DIFFERENCE'] as const

export type Measure = (typeof measures)[number]

/** The measure with the most estimates; the first where there is none in any. */
export const best = (data: PoolableQuery): Measure => measures.reduce((a, b) => (data[b].k > data[a].k ? b : a))

/** What can be pooled of the findings on effects that a filter selects; null asks nothing. */
export const usePoolable = (filter: Changes | null) => useQuery(PoolableDocument, filter ? {where: onEffects(filter)} : null)

/** A filter of an address as the API's, of findings on effects unless it says otherwise. */
export function onEffects(filter: Changes) {
  return {dimension: {in: ['EFFECT' as const]}, ...whereOf(new URL(link('/', filter), location.href).searchParams)}
}

export function PooledLink({filter}: {filter: Changes}) {
  const {data, old} = usePoolable(filter)
  if (!data || old) return null
  const k = data[best(data)].k
  return k > 0 ? <a href={link('/forest', filter)}>Forest plot of {count(k, 'estimate')}</a> : null
}
