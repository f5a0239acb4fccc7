// A scale with its name, its ends in words, and its number; the picture repeats the number for the eye.
import {decimal, number} from '../lib/words'

type AxisProps = {name: string; value: number; from: number; to: number; low: string; high: string; signed?: boolean}

export function Axis({name, value, from, to, low, high, signed}: AxisProps) {
  const at = ((value - from) / (to - from)) * 100
  const zero = ((0 - from) / (to - from)) * 100
  return (
    <div class="axis">
      <p><span>{name}</span> <b>{decimal(value, signed)}</b></p>
      <div class="scale" aria-hidden="true">
        <span class="zero" style={{left: `${zero}%`}} />
        <span class="bar" style={{left: `${Math.min(at, zero)}%`, width: `${Math.abs(at - zero)}%`}} />
        <span class="dot" style={{left: `${at}%`}} />
      </div>
      <p class="ends" aria-hidden="true"><span>{number(from)} {low}</span><span>{high} {number(to)}</span></p>
    </div>
  )
}
