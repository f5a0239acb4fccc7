// The map as a grid: a real table, so that headings are read out with each cell, with one stop for Tab and arrow keys within.
import {memo} from 'preact/compat'
import {useLayoutEffect, useRef} from 'preact/hooks'
import {narrowed} from '../lib/filter'
import {go, link, pageOf, withParams} from '../lib/url'
import {count, inWords, signs, tone} from '../lib/words'
import {key, type Cell, type Line, type Plan} from './map-plan'

type Props = {plan: Plan; view: 'bubbles' | 'heat' | 'numbers'; open: string | null; by: string}

// The roles are said because the rows are laid out as boxes of their own, not as those of a table: a browser then leaves alone
// those that are out of sight. How a cell looks is the stylesheet's affair, so that another view draws no cell anew.
export function Grid({plan, view, open, by}: Props) {
  const table = useRef<HTMLTableElement>(null)
  const led = useRef(open) // the cell that a link leads to, until it is there and in sight
  useLayoutEffect(() => {
    const at = mark(table.current!, open)
    if (!at || led.current !== open) return
    led.current = null
    at.scrollIntoView({block: 'start', inline: 'nearest'})
  }, [plan, by, open])
  return (
    <div class="wide grid" tabIndex={-1}>
      {/* Some hundred links stand in the heads; who goes by Tab need not pass them all. */}
      <button type="button" class="skip" onClick={() => table.current!.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()}>Skip to the cells</button>
      <table ref={table} role="grid" class={view} style={{'--columns': plan.columns.length}} aria-label="Evidence and gap map" onKeyDown={event => move(event, table.current!, open)} onClick={event => choose(event.target as Element, open)}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="gridcell" class="corner" />
            {plan.columns.map(c => <th key={c.id} role="columnheader" scope="col" class={`d${Math.min(c.depth, 3)}`}><Heading line={c} /></th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {plan.rows.map((r, i) => (
            <Row key={r.id} row={r} plan={plan} by={by} now={i < atOnce || !!open?.startsWith(r.id + '|')} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Heading({line}: {line: Line}) {
  return (
    <span class="heading">
      {line.parentOfSome && (
        <button type="button" class="fold" aria-expanded={!line.shut} aria-label={`What is under ${line.name}`} onClick={() => fold(line)}>
          {line.shut ? '▸' : '▾'}
        </button>
      )}
      <a href={pageOf(line.id)} title={line.name}>{line.name}</a>{' '}
      {line.findingCount > 0 && <a class="many" href={link('/findings', narrowed(new URLSearchParams(location.search), [line.id]))} aria-label={count(line.findingCount, 'finding')}>{line.findingCount}</a>}
    </span>
  )
}

function fold(line: Line) {
  const open = new URLSearchParams(location.search).get('unfold')?.split(',').filter(Boolean) ?? []
  go(withParams({unfold: (line.shut ? [...open, line.id] : open.filter(id => id !== line.id)).join(',')}))
}

type RowProps = {row: Line; plan: Plan; by: string; now: boolean}

const atOnce = 16 // rows: about what a screen has room for

// Its cells are made by hand, each a single element: a large map has thousands, and to compare them with what was there before
// costs more than to make them. Those of the rows further down are made in turns, a reader's clicks and keys in between.
const Row = memo(function Row({row, plan, by, now}: RowProps) {
  const line = useRef<HTMLTableRowElement>(null)
  useLayoutEffect(() => {
    let cells: HTMLElement[] = []
    const make = () => {
      cells = plan.columns.map(column => made(plan.cell(row.id, column.id), row, column, plan, by))
      line.current!.append(...cells)
    }
    if (now) make()
    else waiting.add(make) && take()
    return () => {
      waiting.delete(make)
      cells.forEach(c => c.remove())
    }
  }, [row, plan, by])
  return (
    <tr role="row" ref={line}>
      <th role="rowheader" scope="row" class={`d${Math.min(row.depth, 3)}`}><Heading line={row} /></th>
    </tr>
  )
})

const waiting = new Set<() => void>()
let taking = false

// Takes what waits in turns of a few milliseconds.
function take() {
  if (taking) return
  taking = true
  setTimeout(() => {
    taking = false
    const until = performance.now() + 12
    for (const make of waiting) {
      waiting.delete(make)
      make()
      if (performance.now() > until) break
    }
    if (waiting.size) take()
  })
}

function made(cell: Cell | undefined, row: Line, column: Line, plan: Plan, by: string): HTMLElement {
  const td = copied(cell, plan, by)
  if (!cell) return td
  td.dataset.cell = key(row.id, column.id)
  td.setAttribute('aria-label', inSentence(cell, row, column, by))
  return td
}

const looks = new Map<string, HTMLElement>() // a cell of each look: to copy one takes half of what it takes to make one

function copied(cell: Cell | undefined, plan: Plan, by: string): HTMLElement {
  const many = cell?.findingCount ?? 0
  const tell = many ? many + (cell!.verdict ? signs[cell!.verdict]! : '') : ''
  const name = !cell ? '' : many ? `cell some t-${cell.verdict ? tone(cell.verdict) : 'open'}` : 'cell none-found'
  const style = many ? `--much:${Math.sqrt(many / plan.most).toFixed(2)};--bits:${bits(cell!, by, plan.values)}` : ''
  const look = name + tell + style
  let one = looks.get(look)
  if (!one) {
    one = document.createElement('td')
    one.setAttribute('role', 'gridcell')
    if (cell) {
      one.tabIndex = -1
      one.className = name
      one.setAttribute('aria-expanded', 'false')
    }
    if (style) one.setAttribute('style', style)
    one.textContent = tell
    if (looks.size > 1000) looks.clear()
    looks.set(look, one)
  }
  return one.cloneNode(true) as HTMLElement
}

/** Says which cell is open, if it is there, and leaves one stop for Tab: the open cell, else where the reader was, else the first. */
function mark(table: HTMLElement, open: string | null): HTMLElement | null {
  const at = open === null ? null : table.querySelector<HTMLElement>(`[data-cell="${CSS.escape(open)}"]`)
  const had = table.querySelector<HTMLElement>('[data-cell][tabindex="0"]')
  const stop = at ?? had ?? table.querySelector<HTMLElement>('[data-cell]')
  if (had) had.tabIndex = -1
  if (stop) stop.tabIndex = 0
  table.querySelector('[data-cell][aria-expanded=true]')?.setAttribute('aria-expanded', 'false')
  at?.setAttribute('aria-expanded', 'true')
  return at
}

// The findings of a cell by value, side by side: a background for each, as wide as its share. A stylesheet counts the place of a
// background by the room that it leaves over.
function bits(cell: Cell, by: string, values: string[]): string {
  const all = cell.segments.reduce((sum, s) => sum + s.findingCount, 0)
  let from = 0
  const parts = cell.segments.map(s => {
    const share = s.findingCount / all
    const at = share < 1 ? from / (1 - share) : 0
    from += share
    return `var(--bit-${bit(s.value, by, values)}) calc(${(100 * at).toFixed(1)}% + ${(edge - 2 * edge * at).toFixed(1)}px) calc(100% - 2px)/calc(${(100 * share).toFixed(1)}% - ${(2 * edge * share).toFixed(1)}px) 6px no-repeat`
  })
  return parts.join() || 'none'
}

const edge = 3 // pixels left free on either side

/** The name of the pattern that a value is drawn in, --bit-... of the stylesheet. */
export const bit = (value: string, by: string, values: string[]) => (by !== 'DIRECTION' ? `k${values.indexOf(value) % 12}` : value === 'NOT_ASSESSED' ? 'not' : tone(value))

/** What a cell holds, for whoever hears it. */
function inSentence(cell: Cell, row: Line, column: Line, by: string): string {
  const what = `${row.name}, ${column.name}: `
  const why = cell.gaps.map(g => inWords(g.reason).toLowerCase()).join(', ')
  if (!cell.findingCount) return what + 'no finding' + (why && `, ${why}`)
  const parts = cell.segments.map(s => `${s.findingCount} ${inWords(s.value).toLowerCase()}`)
  return `${what}${count(cell.findingCount, 'finding')}; by ${inWords(by).toLowerCase()}: ${parts.join(', ')}${cell.verdict ? `; ${inWords(cell.verdict).toLowerCase()}` : ''}${why && `; ${why}`}`
}

// One listener for all cells, of which there may be thousands.
function choose(target: Element, open: string | null) {
  const cell = target.closest<HTMLElement>('[data-cell]')?.dataset.cell
  if (cell) go(withParams({cell: cell === open ? null : cell}))
}

// Arrow keys go from cell to cell, Home and End along a row, with Control to a corner; Enter and the space bar open.
function move(event: KeyboardEvent, table: HTMLTableElement, open: string | null) {
  const at = (event.target as HTMLElement).closest<HTMLTableCellElement>('[data-cell]')
  if (!at) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    return choose(at, open)
  }
  const tr = at.parentElement as HTMLTableRowElement
  const rows = table.tBodies[0]!.rows
  const y = tr.sectionRowIndex
  const x = at.cellIndex
  const to: Record<string, [number, number]> = {
    ArrowRight: [y, x + 1], ArrowLeft: [y, x - 1], ArrowDown: [y + 1, x], ArrowUp: [y - 1, x],
    Home: event.ctrlKey ? [0, 1] : [y, 1], End: event.ctrlKey ? [rows.length - 1, tr.cells.length - 1] : [y, tr.cells.length - 1],
  }
  const place = to[event.key]
  if (!place) return
  event.preventDefault()
  const next = rows[place[0]]?.cells[place[1]]
  if (!next?.dataset.cell) return
  at.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}
