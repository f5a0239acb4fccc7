// The map as a grid: a real table, so that headings are read out with each cell, with one stop for Tab and arrow keys within.
import {memo} from 'preact/compat'
import {useRef} from 'preact/hooks'
import {narrowed} from '../lib/filter'
import {go, link, pageOf, withParams} from '../lib/url'
import {count, inWords, signs, tone} from '../lib/words'
import {key, type Cell, type Line, type Plan} from './map-plan'

type Props = {plan: Plan; view: 'bubbles' | 'numbers'; open: string | null; by: string}

export function Grid({plan, view, open, by}: Props) {
  const table = useRef<HTMLTableElement>(null)
  const first = plan.rows[0] && plan.columns[0] && key(plan.rows[0].id, plan.columns[0].id)
  return (
    <div class="wide grid" tabIndex={-1}>
      <table ref={table} role="grid" style={{'--columns': plan.columns.length}} aria-label="Evidence and gap map" onKeyDown={event => move(event, table.current!)} onClick={event => choose(event, open)}>
        <thead>
          <tr>
            <td class="corner" />
            {plan.columns.map(c => <th key={c.id} scope="col" class={`d${Math.min(c.depth, 3)}`}><Heading line={c} /></th>)}
          </tr>
        </thead>
        <tbody>
          {plan.rows.map(r => (
            <Row key={r.id} row={r} plan={plan} view={view} by={by} open={open?.startsWith(r.id + '|') ? open : null} first={first ?? ''} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Heading({line}: {line: Line}) {
  const open = new URLSearchParams(location.search).get('unfold')?.split(',').filter(Boolean) ?? []
  const next = line.shut ? [...open, line.id] : open.filter(id => id !== line.id)
  return (
    <span class="heading">
      {line.parentOfSome && (
        <button type="button" class="fold" aria-expanded={!line.shut} aria-label={`What is under ${line.name}`} onClick={() => go(withParams({unfold: next.join(',')}))}>
          {line.shut ? '▸' : '▾'}
        </button>
      )}
      <a href={pageOf(line.id)} title={line.name}>{line.name}</a>{' '}
      {line.findingCount > 0 && <a class="many" href={link('/findings', narrowed(new URLSearchParams(location.search), [line.id]))} aria-label={count(line.findingCount, 'finding')}>{line.findingCount}</a>}
    </span>
  )
}

type RowProps = {row: Line; plan: Plan; view: string; by: string; open: string | null; first: string}

// A row is drawn again only where something in it has changed: large maps have thousands of cells.
const Row = memo(function Row({row, plan, view, by, open, first}: RowProps) {
  return (
    <tr>
      <th scope="row" class={`d${Math.min(row.depth, 3)}`}><Heading line={row} /></th>
      {plan.columns.map(column => {
        const cell = plan.cell(row.id, column.id)
        if (!cell) return <td key={column.id} />
        const name = key(row.id, column.id)
        return (
          <td key={column.id} class={name === open ? 'on' : ''}>
            <button
              type="button"
              class={cell.findingCount ? 'cell' : 'cell none-found'}
              data-cell={name}
              tabIndex={name === (open ?? first) ? 0 : -1}
              aria-expanded={name === open}
              aria-label={inSentence(cell, row, column, by)}
            >
              {cell.findingCount > 0 && <Drawn cell={cell} most={plan.most} view={view} by={by} values={plan.values} />}
            </button>
          </td>
        )
      })}
    </tr>
  )
})

function Drawn({cell, most, view, by, values}: {cell: Cell; most: number; view: string; by: string; values: string[]}) {
  const size = 1.4 + 0.6 * Math.sqrt(cell.findingCount / most)
  return (
    <>
      <span class={`bubble ${cell.verdict ? tone(cell.verdict) : 'open'}`} style={view === 'bubbles' ? {width: `${size}rem`, height: `${size}rem`} : undefined}>
        {cell.findingCount + (cell.verdict ? signs[cell.verdict]! : '')}
      </span>
      <span class="bits">
        {cell.segments.map(s => <i key={s.value} class={by === 'DIRECTION' ? `bit ${tone(s.value)}` : `bit k${values.indexOf(s.value) % 6}`} style={{flexGrow: s.findingCount}} />)}
      </span>
    </>
  )
}

/** What a cell holds, for whoever hears it. */
function inSentence(cell: Cell, row: Line, column: Line, by: string): string {
  const what = `${row.name}, ${column.name}: `
  const why = cell.gaps.map(g => inWords(g.reason).toLowerCase()).join(', ')
  if (!cell.findingCount) return what + 'no finding' + (why && `, ${why}`)
  const parts = cell.segments.map(s => `${s.findingCount} ${inWords(s.value).toLowerCase()}`)
  return `${what}${count(cell.findingCount, 'finding')}; by ${inWords(by).toLowerCase()}: ${parts.join(', ')}${cell.verdict ? `; ${inWords(cell.verdict).toLowerCase()}` : ''}${why && `; ${why}`}`
}

// One listener for all cells, of which there may be thousands.
function choose(event: MouseEvent, open: string | null) {
  const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset.cell
  if (cell) go(withParams({cell: cell === open ? null : cell}))
}

// Arrow keys go from cell to cell, Home and End along a row; Enter opens, as it does on every button.
function move(event: KeyboardEvent, table: HTMLTableElement) {
  const at = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')
  if (!at) return
  const td = at.parentElement as HTMLTableCellElement
  const tr = td.parentElement as HTMLTableRowElement
  const rows = table.tBodies[0]!.rows
  const y = tr.sectionRowIndex
  const x = td.cellIndex
  const to: Record<string, [number, number]> = {
    ArrowRight: [y, x + 1], ArrowLeft: [y, x - 1], ArrowDown: [y + 1, x], ArrowUp: [y - 1, x],
    Home: event.ctrlKey ? [0, 1] : [y, 1], End: event.ctrlKey ? [rows.length - 1, tr.cells.length - 1] : [y, tr.cells.length - 1],
  }
  const place = to[event.key]
  if (!place) return
  event.preventDefault()
  const next = rows[place[0]]?.cells[place[1]]?.querySelector<HTMLElement>('[data-cell]')
  if (!next) return
  at.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}
