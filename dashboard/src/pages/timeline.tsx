// Timeline: policies, events and projects above, studies below, on one axis of years; the same as a list.
import {useWhole} from '../lib/gql'
import {go, pageOf, useAddress, withParams} from '../lib/url'
import {useWidth} from '../lib/width'
import {count, date, inWords} from '../lib/words'
import {AskedWhole, soFar} from '../ui/Asked'
import {Figure} from '../ui/Figure'
import {LongList} from '../ui/LongList'
import {Page} from '../ui/Page'
import {TimelineDocument, type TimelineQuery} from './timeline.gql'

type Entry = TimelineQuery['timeline']['nodes'][number]
type Kind = 'policy' | 'event' | 'project' | 'study'
type Item = {id: string; name: string; date: string; year: number; kind: Kind; note: string; summary: string | null}

const lanes: Record<Kind, [one: string, many: string]> = {policy: ['Policy', 'Policies'], event: ['Event', 'Events'], project: ['Project', 'Projects'], study: ['Study', 'Studies']}

export function Timeline() {
  const {params} = useAddress()
  const since = yearOf(params.get('from'))
  const until = yearOf(params.get('to'))
  const from = since ?? 1900
  const to = until ?? new Date().getFullYear()
  const kind = params.get('kind')
  const only = kindOf(kind)
  const variables = {from: since === null ? null : String(since), to: String(to)}
  const answer = useWhole(TimelineDocument, variables, data => data.timeline)
  return (
    <Page title={titled(only, since, until)} lead="What was decided, held and found, and when." behind={{operation: TimelineDocument, variables}} class="timeline">
      <form class="tools no-print" aria-label="Years" onSubmit={event => event.preventDefault()}>
        <label>From the year <input type="number" min={1900} max={to} value={params.get('from') ?? ''} placeholder="first" onChange={event => go(withParams({from: event.currentTarget.value}))} /></label>
        <label>to the year <input type="number" min={from} max={2100} value={to} onChange={event => go(withParams({to: event.currentTarget.value}))} /></label>
      </form>
      {(['from', 'to'] as const).filter(part => params.has(part) && yearOf(params.get(part)) === null).map(part => (
        <p key={part} class="problem" role="alert">“{params.get(part)}” is not a year of four digits, such as 2015, so nothing is narrowed down by it. <a href={withParams({[part]: null})}>Take it out</a></p>
      ))}
      {kind && !only && <p class="problem" role="alert">“{kind}” is no kind of a timeline, so all kinds are shown. <a href={withParams({kind: null})}>Take it out</a></p>}
      <AskedWhole answer={answer} what="the timeline" of={['entry', 'entries']}>
        {(nodes, total) => {
          const items = nodes.map(itemOf)
          return <Shown items={items} total={total} from={since ?? Math.min(to, ...items.map(i => i.year))} to={to} only={only} newest={params.get('order') === 'newest'} />
        }}
      </AskedWhole>
    </Page>
  )
}

const kindOf = (text: string | null) => (text !== null && text in lanes ? (text as Kind) : null)
const yearOf = (text: string | null) => (/^\d{4}$/.test(text ?? '') ? Number(text) : null)

function titled(only: Kind | null, since: number | null, until: number | null): string {
  const years = since !== null && until !== null ? `${since} to ${until}` : since !== null ? `from ${since}` : until !== null && `up to ${until}`
  const of = [only && lanes[only][1].toLowerCase(), years].filter(Boolean)
  return of.length ? `Timeline: ${of.join(', ')}` : 'Timeline'
}

function itemOf({date: when, endDate, subject: s}: Entry): Item {
  const kind = s.__typename.toLowerCase() as Kind
  return {id: s.id, name: s.name, summary: kind === 'study' ? null : s.summary, date: when, year: Number(when.slice(0, 4)), kind, note: noteOf(s, endDate)}
}

function noteOf(s: Entry['subject'], end: string | null): string {
  if (s.__typename === 'Policy') return s.policyKind ? inWords(s.policyKind) : ''
  if (s.__typename === 'Event') return [s.eventKind && inWords(s.eventKind), s.place].filter(Boolean).join(', ')
  if (s.__typename === 'Study') return s.design ? inWords(s.design) : ''
  return end ? `until ${date(end)}` : ''
}

type ShownProps = {items: Item[]; total: number; from: number; to: number; only: Kind | null; newest: boolean}

function Shown({items, total, from, to, only, newest}: ShownProps) {
  const totals = Object.fromEntries(Object.keys(lanes).map(k => [k, items.filter(i => i.kind === k).length])) as Record<Kind, number>
  const kinds = (Object.keys(lanes) as Kind[]).filter(k => totals[k] > 0)
  const shown = only ? items.filter(i => i.kind === only) : items
  const told = newest ? [...shown].reverse() : shown
  if (!items.length) return <p class="empty" role="status">{from > to ? `${from} comes after ${to}: put the earlier year first.` : `Nothing with a date lies between ${from} and ${to}.`} <a href={withParams({from: null, to: null})}>Show all years</a></p>
  return (
    <>
      <Figure
        title={`${soFar(items.length, total)}${from} to ${to}: ${kinds.map(k => count(totals[k], lanes[k][0].toLowerCase(), lanes[k][1].toLowerCase())).join(', ')}`}
        file="timeline"
        lines={[['date', 'kind', 'name', 'id'], ...items.map(i => [i.date, i.kind, i.name, i.id])]}
      >
        <Drawing items={items} kinds={kinds} studies={studiesByYear(items)} from={from} to={to} />
      </Figure>
      <p class="chips no-print" role="group" aria-label="Kinds">
        <a href={withParams({kind: null})} aria-current={only ? undefined : 'true'}>Everything</a>
        {kinds.map(k => <a key={k} href={withParams({kind: k})} aria-current={only === k ? 'true' : undefined}>{lanes[k][1]} <small>{totals[k]}</small></a>)}
      </p>
      <h2 class="unseen" aria-live="polite">{count(shown.length, 'entry', 'entries')} in the order of time{newest && ', newest first'}</h2>
      <p class="meta no-print"><span>{newest ? 'Newest first' : 'Oldest first'}.</span> <a href={withParams({order: newest ? null : 'newest'})}>{newest ? 'Show the oldest first' : 'Show the newest first'}</a></p>
      <LongList of={told} name="entries" class="list years" ordered line={i => <Line key={i.id} item={i} />} />
    </>
  )
}

function Line({item: i}: {item: Item}) {
  return (
    <li>
      <time dateTime={i.date}>{date(i.date)}</time>
      <div>
        <p class="meta"><span>{lanes[i.kind][0]}</span>{i.note !== lanes[i.kind][0] && <span>{i.note}</span>}</p>
        <h3><a href={pageOf(i.id)}>{i.name}</a></h3>
        {i.summary && <p>{i.summary}</p>}
      </div>
    </li>
  )
}

function studiesByYear(items: Item[]) {
  const years = new Map<number, number>()
  for (const {kind, year} of items) if (kind === 'study') years.set(year, (years.get(year) ?? 0) + 1)
  return [...years].map(([year, n]) => ({year, count: n}))
}

/** Where each item stands, and how far up of how many in the same place, so that none hides another; a mark is `wide`. */
function piled(items: Item[], wide: number, x: (item: Item) => number): {item: Item; cx: number; up: number; of: number}[] {
  const piles = new Map<number, Item[]>()
  for (const i of items) {
    const place = Math.round(x(i) / wide)
    piles.set(place, [...(piles.get(place) ?? []), i])
  }
  return [...piles].flatMap(([place, pile]) => pile.map((item, up) => ({item, cx: place * wide, up, of: pile.length})))
}

type DrawingProps = {items: Item[]; kinds: Kind[]; studies: {year: number; count: number}[]; from: number; to: number}

function Drawing({items, kinds, studies, from, to}: DrawingProps) {
  const width = useWidth()
  const narrow = width < 600 // the names of lanes stand above them, not beside
  const lane = narrow ? 76 : 62
  const left = narrow ? 10 : 86
  const wide = narrow ? 8 : 12 // of a mark
  const height = kinds.length * lane + 34
  const year = (width - left - 34) / Math.max(1, to - from)
  const x = (when: number) => left + 10 + (when - from) * year
  const step = [1, 2, 5, 10, 20].find(s => year * s >= 50) ?? 50
  const ticks = Array.from({length: to - from + 1}, (_, i) => from + i).filter(when => when % step === 0)
  const bar = Math.min(10, Math.max(2, year * 0.8))
  const most = Math.max(1, ...studies.map(s => s.count))
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Timeline from ${from} to ${to}; the list below has the same`}>
      {ticks.map(when => <g key={when}><line class="rule" x1={x(when)} x2={x(when)} y1={4} y2={height - 22} /><text class="axis-text" x={x(when)} y={height - 6} text-anchor="middle">{when}</text></g>)}
      {kinds.map((kind, row) => {
        const base = (row + 1) * lane - 8
        return (
          <g key={kind}>
            <text class="axis-text" x={4} y={base - (narrow ? 54 : 16)}>{lanes[kind][1]}</text>
            <line class="rule" x1={left} x2={width - 10} y1={base} y2={base} />
            {kind === 'study'
              ? studies.map(s => <g key={s.year}><rect class="bar" x={x(s.year) - bar / 2} width={bar} y={base - (s.count / most) * 38} height={(s.count / most) * 38} /><title>{`${s.year}: ${count(s.count, 'study', 'studies')}`}</title></g>)
              : piled(items.filter(i => i.kind === kind), wide, i => x(Math.max(from, i.year + (Number(i.date.slice(5, 7) || 1) - 1) / 12))).map(({item: i, cx, up, of}) => <circle key={i.id} class="mark" cx={cx} cy={base - 7 - up * Math.min(wide - 1, 40 / of)} r={wide / 2}><title>{`${date(i.date)}: ${i.name}`}</title></circle>)}
          </g>
        )
      })}
    </svg>
  )
}
