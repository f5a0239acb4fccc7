// What the map draws: rows and columns in order, with their depth and whether they are folded away, and a way to each cell.
import type {EvidenceMapQuery} from './map.gql'

type Data = EvidenceMapQuery['evidenceMap']
export type Cell = Data['cells'][number]
export type Line = Data['rows'][number] & {
  id: string
  name: string
  depth: number
  /** Whether others stand under it. */
  parentOfSome: boolean
  shut: boolean
}

export type Plan = {
  /** Those that no folded parent hides, in the order of the hierarchy. */
  rows: Line[]
  columns: Line[]
  cell: (row: string, column: string) => Cell | undefined
  /** The cell that an address names, "row|column". */
  find: (key: string) => Cell | undefined
  name: (id: string) => string
  /** Why a cell is empty or weak, in words: by the sort of gap. */
  gap: Map<string, string>
  /** All ids that can be folded. */
  foldable: string[]
  /** The values by which findings are counted, most frequent first. */
  values: string[]
  /** The most findings in any cell. */
  most: number
}

/**
 * Folds everything but what is open: first the whole, then what a reader asks for. With `filled`, rows and columns without a
 * finding are left out, as a map that is narrowed to a few things would else be mostly of others. What is most studied comes
 * first, under each parent, unless names are to go first.
 */
export function layOut(given: Data, open: string[], filled: boolean, order: Order): Plan {
  const some = (line: Data['rows'][number]) => !filled || line.findingCount > 0
  const data = {...given, rows: given.rows.filter(some), columns: given.columns.filter(some)}
  const cells = new Map<string, Map<string, Cell>>()
  for (const c of data.cells) {
    let row = cells.get(c.row)
    if (!row) cells.set(c.row, (row = new Map()))
    row.set(c.column, c)
  }
  const totals = new Map<string, number>()
  for (const c of data.cells) for (const s of c.segments) totals.set(s.value, (totals.get(s.value) ?? 0) + s.findingCount)
  const all = [...data.rows, ...data.columns]
  const parents = new Set(all.map(l => l.parent?.id))
  return {
    rows: lines(sorted(data.rows, order), open),
    columns: lines(sorted(data.columns, order), open),
    cell: (row, column) => cells.get(row)?.get(column),
    find: name => cells.get(name.split('|')[0]!)?.get(name.split('|')[1]!),
    name: id => all.find(l => l.node.id === id)?.node.name ?? id,
    gap: new Map(data.gapSentences.map(g => [g.reason, g.sentence])),
    foldable: all.map(l => l.node.id).filter(id => parents.has(id)),
    values: [...totals].sort((a, b) => b[1] - a[1]).map(([value]) => value),
    most: data.cells.reduce((most, c) => Math.max(most, c.findingCount), 1),
  }
}

export const orders = {studied: 'most studied first', name: 'by name'} as const
export type Order = keyof typeof orders

// The API's own order is by name, a parent before what stands under it.
function sorted(given: Data['rows'], order: Order): Data['rows'] {
  if (order === 'name') return given
  const here = new Set(given.map(l => l.node.id))
  const under = new Map<string, Data['rows']>()
  for (const line of given) {
    const parent = line.parent && here.has(line.parent.id) ? line.parent.id : ''
    under.set(parent, [...(under.get(parent) ?? []), line])
  }
  const branch = (parent: string): Data['rows'] => (under.get(parent) ?? []).sort((a, b) => b.findingCount - a.findingCount).flatMap(line => [line, ...branch(line.node.id)])
  return branch('')
}

export const key = (row: string, column: string) => `${row}|${column}`

// The API gives them in the order of the hierarchy, so that a parent comes before what stands under it.
function lines(given: Data['rows'], open: string[]): Line[] {
  const parents = new Set(given.map(l => l.parent?.id))
  const seen = new Map<string, {depth: number; hidden: boolean}>()
  const shown: Line[] = []
  for (const line of given) {
    const {id, name} = line.node
    const above = line.parent ? seen.get(line.parent.id) : undefined
    const depth = above ? above.depth + 1 : 0
    const shut = !open.includes(id)
    const hidden = !!above && (above.hidden || !open.includes(line.parent!.id))
    seen.set(id, {depth, hidden})
    if (!hidden) shown.push({...line, id, name, depth, parentOfSome: parents.has(id), shut})
  }
  return shown
}
