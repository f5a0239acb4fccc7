// The forest plot itself: one drawing that can stand alone in a report, with its numbers and what its ends mean.
import {figure, interval, tick} from './forest-figures'
import type {PlotLine} from './forest-plan'
import {scaleOf} from './forest-scale'
import {useWidth} from '../lib/width'

const top = 34

// Side by side where there is room; on a phone the label, the numbers and the mark of a line stand below one another, each in the
// whole width. `label`, `numbers` and `mark` are how far down in its line each of them is.
const layouts = {
  wide: {step: 27, label: 18.5, numbers: 18.5, mark: 13.5, axis: 52},
  narrow: {step: 66, label: 18, numbers: 35, mark: 50, axis: 72},
}

type Props = {
  lines: PlotLine[]
  measure: string
  /** What the first and the last column hold. */
  heads: [first: string, last: string]
  /** What less and more of the outcome mean. */
  ends: [less: string, more: string]
  name: string
}

export function Plot({lines, measure, heads, ends, name}: Props) {
  const width = useWidth()
  const narrow = width < 760
  const at = narrow ? layouts.narrow : layouts.wide
  const plot = narrow ? {left: 12, right: width - 12} : {left: 290, right: width - 270}
  const numbers = narrow ? {x: 8, anchor: 'start'} as const : {x: width - 120, anchor: 'end'} as const
  const longest = narrow ? Math.floor((width - 16) / 7.5) : 38
  const scale = scaleOf(measure, lines)
  const x = (value: number) => plot.left + scale.at(value) * (plot.right - plot.left)
  const inside = (value: number) => Math.min(plot.right, Math.max(plot.left, x(value)))
  let y = top
  const placed = lines.map(line => {
    const from = y + (line.apart ? 14 : 0)
    y = from + at.step
    return {line, y: from}
  })
  const bottom = y + 8
  const pooled = lines.find(l => l.key === 'pooled')
  const heaviest = Math.max(...lines.map(l => l.weight ?? 0))
  return (
    <svg class="drawing forest" viewBox={`0 0 ${width} ${bottom + at.axis}`} role="img" aria-label={`${name}. The table below has the same`}>
      {!narrow && <text class="axis-text" x={8} y={22}>{heads[0]}</text>}
      <text class="axis-text" x={numbers.x} y={22} text-anchor={numbers.anchor}>Value, 95 % interval</text>
      <text class="axis-text" x={width - 8} y={22} text-anchor="end">{heads[1]}</text>
      {scale.ticks.map(t => (
        <g key={t}>
          <line class="rule" x1={x(t)} x2={x(t)} y1={top} y2={bottom} />
          <text class="axis-text" x={x(t)} y={bottom + 18} text-anchor="middle">{tick(t)}</text>
        </g>
      ))}
      <line class="no-effect" x1={x(scale.none)} x2={x(scale.none)} y1={top} y2={bottom} />
      {pooled && <line class="pooled-at" x1={x(pooled.value)} x2={x(pooled.value)} y1={top} y2={bottom} />}
      <text class="axis-text" x={narrow ? 8 : inside(scale.none) - 8} y={bottom + 40} text-anchor={narrow ? 'start' : 'end'}>← {ends[0]}</text>
      <text class="axis-text" x={narrow ? width - 8 : inside(scale.none) + 8} y={narrow ? bottom + 60 : bottom + 40} text-anchor={narrow ? 'end' : 'start'}>{ends[1]} →</text>
      {placed.map(({line: l, y}) => (
        <g key={l.key} class={l.mark}>
          {l.apart && <line class="rule" x1={8} x2={width - 8} y1={y - 7} y2={y - 7} />}
          <text x={8} y={y + at.label}>{l.label.length > longest ? l.label.slice(0, longest - 1) + '…' : l.label}<title>{l.label}</title></text>
          <Mark line={l} y={y + at.mark} x={x} inside={inside} heaviest={heaviest} />
          <text x={numbers.x} y={y + at.numbers} text-anchor={numbers.anchor}>{l.mark === 'range' ? interval(l.low, l.high) : `${figure(l.value)} (${interval(l.low, l.high)})`}</text>
          <text x={width - 8} y={y + at.numbers} text-anchor="end">{l.note ?? (l.weight === undefined ? '' : `${l.weight.toFixed(1)} %`)}</text>
        </g>
      ))}
    </svg>
  )
}

type MarkProps = {line: PlotLine; y: number; x: (value: number) => number; inside: (value: number) => number; heaviest: number}

function Mark({line: l, y, x, inside, heaviest}: MarkProps) {
  const [low, high] = [inside(l.low), inside(l.high)]
  if (l.mark === 'diamond') return <path class="diamond-mark" d={`M${low} ${y}L${inside(l.value)} ${y - 8}L${high} ${y}L${inside(l.value)} ${y + 8}Z`} />
  const half = l.mark === 'square' ? 3 + 7 * Math.sqrt((l.weight ?? 0) / (heaviest || 1)) : 5
  return (
    <>
      <line class="whisker" x1={low} x2={high} y1={y} y2={y} />
      {x(l.low) < low - 0.5 ? <path class="arrow" d={`M${low} ${y}l8 -5v10Z`} /> : <line class="whisker" x1={low} x2={low} y1={y - 4} y2={y + 4} />}
      {x(l.high) > high + 0.5 ? <path class="arrow" d={`M${high} ${y}l-8 -5v10Z`} /> : <line class="whisker" x1={high} x2={high} y1={y - 4} y2={y + 4} />}
      {l.mark === 'square' && <rect class="square-mark" x={inside(l.value) - half} y={y - half} width={2 * half} height={2 * half} />}
      {l.mark === 'dot' && <circle class="square-mark" cx={inside(l.value)} cy={y} r={half} />}
    </>
  )
}
