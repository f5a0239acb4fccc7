// A scale with its name, its ends in words, and its number, which leads to how it was worked out; the picture repeats it for the eye.
import {decimal, number} from '../lib/words'

type AxisProps = {
  name: string
  value: number
  from: number
  to: number
  low: string
  high: string
  signed?: boolean
  /** Where the number comes from. */
  behind: string
  /** What it is of, for whoever hears the link alone. */
  of: string
}

export function Axis({name, value, from, to, low, high, signed, behind, of}: AxisProps) {
  const at = ((value - from) / (to - from)) * 100
  const zero = ((0 - from) / (to - from)) * 100
  return (
    <div class="axis">
      <p><span>{name}</span> <b><a href={behind} aria-label={`${decimal(value, signed)}, ${name.toLowerCase()}: ${of}`}>{decimal(value, signed)}</a></b></p>
      <div class="scale" aria-hidden="true">
        <span class="zero" style={{left: `${zero}%`}} />
        <span class="bar" style={{left: `${Math.min(at, zero)}%`, width: `${Math.abs(at - zero)}%`}} />
        <span class="dot" style={{left: `${at}%`}} />
      </div>
      <p class="ends" aria-hidden="true"><span>{number(from)} {low}</span><span>{high} {number(to)}</span></p>
    </div>
  )
}
