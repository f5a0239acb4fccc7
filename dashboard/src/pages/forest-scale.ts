// Where a value stands on the axis of a forest plot: ratios by their logs, differences as they are.

export type Scale = {
  /** From a value to a share of the width, 0 to 1; beyond it for what does not fit. */
  at: (value: number) => number
  /** Round values to write at the axis, in order. */
  ticks: number[]
  /** The value of no difference. */
  none: number
}

export const isRatio = (measure: string) => measure.endsWith('_RATIO')

/**
 * A scale that holds no difference and all intervals, as far as they lie within ten times the smallest and largest estimate of
 * a ratio: a study that hardly saw an event would else press all others together.
 */
export function scaleOf(measure: string, lines: {value: number; low: number; high: number}[]): Scale {
  const ratio = isRatio(measure)
  const none = ratio ? 1 : 0
  const values = [none, ...lines.map(l => l.value)]
  const low = Math.min(none, ...lines.map(l => l.low))
  const high = Math.max(none, ...lines.map(l => l.high))
  if (!ratio) {
    const room = (high - low || 1) * 0.04
    return straight(low - room, high + room, v => v, none, roundSteps(low - room, high + room))
  }
  const from = Math.max(low, Math.min(...values) / 10) / 1.1
  const to = Math.min(high, Math.max(...values) * 10) * 1.1
  return straight(from, to, Math.log, none, roundRatios(from, to))
}

function straight(from: number, to: number, scaled: (v: number) => number, none: number, ticks: number[]): Scale {
  const [a, b] = [scaled(from), scaled(to)]
  return {at: v => (scaled(v) - a) / (b - a), ticks, none}
}

/** Five to ten multiples of 1, 2 or 5 times a power of ten. */
function roundSteps(from: number, to: number): number[] {
  const rough = (to - from) / 6
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map(m => m * power).find(s => s >= rough)!
  const first = Math.ceil(from / step)
  return Array.from({length: Math.floor(to / step) - first + 1}, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** Powers of ten with 2 and 5 between them and, where they would be few, quarters and halves as well. */
function roundRatios(from: number, to: number): number[] {
  const within = (steps: number[]) => {
    const all: number[] = []
    for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) for (const s of steps) all.push(Number((s * 10 ** power).toPrecision(12)))
    return all.filter(v => v >= from && v <= to)
  }
  const sets = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7], [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 7, 8, 9]].map(within)
  return sets.find(set => set.length >= 4 && set.length <= 9) ?? sets.reverse().find(set => set.length <= 9) ?? []
}
