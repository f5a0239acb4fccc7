// Numbers of a synthesis as a reader meets them.
import {decimal, number} from '../lib/words'

/** Two decimals or, of what is smaller than a tenth, two figures: 0.60, 0.0041, −8.60. */
export function figure(n: number): string {
  if (n !== 0 && Math.abs(n) < 0.1) return String(Number(n.toPrecision(2))).replace('-', '−')
  return n === 0 || Math.abs(n) >= 1000 ? number(n) : decimal(n)
}

/** A round value at an axis: 0.2, 1, −5. */
export const tick = (n: number) => String(n).replace('-', '−')

export const interval = (low: number, high: number) => `${figure(low)} to ${figure(high)}`

/** "p = 0.03", "p < 0.001". */
export const chance = (p: number) => (p < 0.001 ? 'p < 0.001' : `p = ${Number(p.toPrecision(2))}`)
