// Map: what is known of which on what, and where nobody has looked. The address holds the axes, filters, folds and open cell.
import {useEffect, useMemo, useRef} from 'preact/hooks'
import {useQuery} from '../lib/gql'
import {idsOf, whereOf} from '../lib/filter'
import {go, useAddress, withParams} from '../lib/url'
import {count, inWords, number} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Chips, inForce, titled} from '../ui/Chips'
import {Page} from '../ui/Page'
import {Roomy} from '../ui/Roomy'
import {Tag} from '../ui/Tag'
import {CellPanel} from './map-cell'
import {EvidenceMapDocument, type EvidenceMapQuery, type EvidenceMapQueryVariables} from './map.gql'
import {bit, Grid} from './map-grid'
import {Narrow} from './map-narrow'
import {layOut, orders, type Order, type Plan} from './map-plan'
import {MapTable} from './map-table'

const axes = ['INTERVENTION', 'OUTCOME', 'POPULATION', 'CONTEXT', 'THEME'] as const
const segments = ['DIRECTION', 'DIMENSION', 'CERTAINTY', 'DESIGN', 'PERSPECTIVE'] as const
const views = {bubbles: 'Bubbles', heat: 'Heat', numbers: 'Numbers', table: 'Table'} as const

const one = <T extends string>(of: readonly T[], value: string | null, or: T): T => of.find(v => v === value) ?? or

export function EvidenceMap() {
  const {params} = useAddress()
  const rows = one(axes, params.get('rows'), 'INTERVENTION')
  const columns = one(axes, params.get('columns'), rows === 'OUTCOME' ? 'INTERVENTION' : 'OUTCOME')
  const by = one(segments, params.get('by'), 'DIRECTION')
  const view = one(Object.keys(views) as (keyof typeof views)[], params.get('view'), 'bubbles')
  const variables: EvidenceMapQueryVariables = {rows, columns, segments: by, where: whereOf(params), ids: idsOf(params)}
  const answer = useQuery(EvidenceMapDocument, variables)
  const names = new Map(answer.data?.named.map(n => [n?.id ?? '', n && 'name' in n ? n.name : '']))
  return (
    <Page
      title={titled('Evidence and gap map', params, names)}
      lead="Each cell is what has been found on one thing and one outcome. An empty cell says why it is empty."
      behind={{operation: EvidenceMapDocument, variables}}
      class="map"
    >
      <div class="map-controls">
        <Roomy summary="Change what it shows">
          <form class="tools no-print" onSubmit={event => event.preventDefault()}>
            <Pick label="Rows" name="rows" values={axes} value={rows} />
            <Pick label="Columns" name="columns" values={axes.filter(a => a !== rows)} value={columns} />
            <Pick label="In each cell" name="by" values={segments} value={by} />
            <label>
              As{' '}
              <select value={view} onChange={event => go(withParams({view: event.currentTarget.value === 'bubbles' ? null : event.currentTarget.value}), true)}>
                {Object.entries(views).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
              </select>
            </label>
          </form>
        </Roomy>
        <Narrow params={params} names={names} />
      </div>
      <Chips params={params} names={names} />
      <Asked answer={answer} what="the map">{data => <Shown data={data} params={params} names={names} view={view} by={by} />}</Asked>
    </Page>
  )
}

function Pick({label, name, values, value}: {label: string; name: string; values: readonly string[]; value: string}) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={event => go(withParams({[name]: event.currentTarget.value, cell: null, unfold: null}))}>
        {values.map(v => <option key={v} value={v}>{inWords(v)}</option>)}
      </select>
    </label>
  )
}

type ShownProps = {data: EvidenceMapQuery; params: URLSearchParams; names: Map<string, string>; view: keyof typeof views; by: string}

function Shown({data: {evidenceMap: map}, params, names, view, by}: ShownProps) {
  const frame = useRef<HTMLDivElement>(null)
  const open = params.get('unfold')
  const filled = whereOf(params) !== undefined && !params.has('all')
  const order = one(Object.keys(orders) as Order[], params.get('order'), 'studied')
  const plan = useMemo(() => layOut(map, open?.split(',') ?? [], filled, order), [map, open, filled, order])
  const cell = params.get('cell')
  useEffect(() => {
    if (!cell) return
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector(':popover-open')) return
      go(withParams({cell: null}))
      document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)?.focus({preventScroll: true})
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [cell])
  // A link to a cell may come without the folds that it lies under.
  useEffect(() => {
    const above = cell ? cell.split('|').flatMap(id => ancestors([...map.rows, ...map.columns], id)) : []
    const shut = above.filter(id => !open?.split(',').includes(id))
    if (shut.length) go(withParams({unfold: [...(open?.split(',') ?? []), ...shut].join(',')}), true)
  }, [])
  const {totals} = map
  if (!totals.findingCount) return <p class="empty">No finding fits these filters. Take one out above.</p>
  return (
    <>
      <p aria-live="polite">
        {count(totals.findingCount, 'finding')} in cells, of {number(totals.rowCount)} rows and {number(totals.columnCount)} columns; {number(totals.emptyCount)} of {number(totals.cellCount)} cells are empty.
        {map.rows.length < totals.rowCount && <> The {map.rows.length} most studied rows are shown.</>}
        {map.columns.length < totals.columnCount && <> The {map.columns.length} most studied columns are shown.</>}
        {filled && <> Rows and columns without a finding are left out: <a href={withParams({all: 'yes'})}>show them too</a>.</>}
        {params.has('all') && <> <a href={withParams({all: null})}>Leave out rows and columns without a finding</a>.</>}
      </p>
      <Roomy summary="Order, folds and files">
        <p class="tools no-print">
          <label>Order <select value={order} onChange={event => go(withParams({order: event.currentTarget.value}))}>{Object.entries(orders).map(([value, name]) => <option key={value} value={value}>{name}</option>)}</select></label>
          <button type="button" onClick={() => go(withParams({unfold: null}))}>Fold all</button>
          <button type="button" onClick={() => go(withParams({unfold: plan.foldable.join(',')}))}>Unfold all</button>
          <button type="button" onClick={() => frame.current?.requestFullscreen()}>Full screen</button>
          {(['csv', 'svg', 'png'] as const).map(kind => <button key={kind} type="button" onClick={async () => (await import('./map-save')).saveMap(kind, plan, view === 'table' ? 'bubbles' : view, by, {filters: inForce(params, names), dataVersion: map.dataVersion})}>Save as {kind.toUpperCase()}</button>)}
        </p>
      </Roomy>
      <Roomy summary="What the signs mean"><Legend by={by} view={view} plan={plan} /></Roomy>
      <div class="map-frame" ref={frame}>
        {view === 'table' ? <MapTable plan={plan} /> : <Grid plan={plan} view={view} open={cell} by={by} />}
        {cell && plan.find(cell) && <CellPanel plan={plan} cell={plan.find(cell)!} />}
      </div>
    </>
  )
}

/** What a row or column lies under. */
function ancestors(lines: {node: {id: string}; parent: {id: string} | null}[], id: string): string[] {
  const parent = lines.find(l => l.node.id === id)?.parent
  return parent && lines.some(l => l.node.id === parent.id) ? [parent.id, ...ancestors(lines, parent.id)] : []
}

const verdicts = ['FAVOURABLE', 'NO_CLEAR_DIFFERENCE', 'MIXED', 'ADVERSE', 'UNCLEAR', 'TOO_LITTLE', 'UNTESTED'] // of each sign one

const more = {bubbles: '; the more, the larger the bubble', heat: '; the more, the deeper the colour', numbers: '', table: ''}

function Legend({by, view, plan}: {by: string; view: keyof typeof views; plan: Plan}) {
  return (
    <p class="legend">
      <span>Number: findings{more[view]}. Sign: verdict. Bar: by {inWords(by).toLowerCase()}. Beside rows and columns: all findings, also those in no cell.</span>{' '}
      {plan.values.map(v => <span key={v} class="key"><i class="bit" style={`--bits:var(--bit-${bit(v, by, plan.values)})`} aria-hidden="true" /> {by === 'DIRECTION' ? <Tag type="Direction" value={v} small explained /> : inWords(v)}</span>)}
      {(by === 'DIRECTION' ? ['TOO_LITTLE', 'UNTESTED'] : verdicts).map(v => <span key={v} class="key"><Tag type="Verdict" value={v} small explained /></span>)}
      <span class="key"><i class="void" aria-hidden="true" /> no finding</span>
    </p>
  )
}
