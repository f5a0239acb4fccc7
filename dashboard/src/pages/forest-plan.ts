// What a forest plot draws, line by line: the estimates, what they come to without each of them, or as it grew by year.
import type {SynthesisQuery} from './forest.gql'
import {inWords} from '../lib/words'

export type Synthesis = SynthesisQuery['synthesis']

export const views = {estimates: 'Each estimate', without: 'Leaving one out', years: 'As it grew by year'} as const
export type View = keyof typeof views

export type PlotLine = {
  key: string
  label: string
  value: number
  low: number
  high: number
  /** A square as large as its weight, a dot, the diamond of a pooled value, or a range without a value. */
  mark: 'square' | 'dot' | 'diamond' | 'range'
  /** In per cent, of an estimate. */
  weight?: number
  /** What stands in the last column instead of a weight. */
  note?: string
  /** A rule and room above it. */
  apart?: boolean
}

const bounds = (p: {value: number; ciLow: number; ciHigh: number}) => ({value: p.value, low: p.ciLow, high: p.ciHigh})

export function linesOf(s: Synthesis, view: View): PlotLine[] {
  const labels = new Map(s.rows.map(r => [r.finding.id, r.label]))
  const label = (id: string) => labels.get(id) ?? id
  if (view === 'without') {
    return [...s.leaveOneOut.map(l => ({key: l.omitted.id, label: label(l.omitted.id), ...bounds(l.pooled), mark: 'dot' as const, note: `I² ${Math.round(l.i2)} %`})), ...pooled(s)]
  }
  if (view === 'years') {
    return s.cumulative.map(c => ({key: c.added.id, label: label(c.added.id), ...bounds(c.pooled), mark: c.k === s.k ? ('diamond' as const) : ('dot' as const), note: `${c.k} of ${s.k}`}))
  }
  const rows = s.rows.map(r => ({key: r.finding.id, label: r.label, ...bounds(r), mark: 'square' as const, weight: r.weight}))
  return [...rows, ...pooled(s), ...groups(s)]
}

function pooled(s: Synthesis): PlotLine[] {
  if (!s.pooled) return []
  const lines: PlotLine[] = [{key: 'pooled', label: 'All together', ...bounds(s.pooled), mark: 'diamond', apart: true}]
  const range = s.predictionInterval
  if (range) lines.push({key: 'prediction', label: 'A new setting (prediction)', value: s.pooled.value, low: range.low, high: range.high, mark: 'range'})
  return lines
}

function groups(s: Synthesis): PlotLine[] {
  return (s.subgroups?.groups ?? []).map((g, i) => ({
    key: 'group ' + g.value,
    label: groupName(g.value),
    ...bounds(g.pooled),
    mark: 'diamond',
    note: `${g.k} of ${s.k}`,
    apart: i === 0,
  }))
}

export const groupName = (value: string) => (/^[A-Z_]+$/.test(value) ? inWords(value) : value)
