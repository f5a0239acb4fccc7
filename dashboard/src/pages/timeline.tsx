// Timeline: policies, events and projects above, studies below, on one axis of years; the same as a list.
import {useQuery} from '../lib/gql'
import {go, pageOf, useAddress, withParams} from '../lib/url'
import {count, date, inWords} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Figure} from '../ui/Figure'
import {Page} from '../ui/Page'
import {TimelineDocument, type TimelineQuery} from './timeline.gql'

type Kind = 'policy' | 'event' | 'project' | 'study'
type Item = {id: string; name: string; date: string; year: number; kind: Kind; note: string; summary?: string | null}

const lanes: Record<Kind, [one: string, many: string]> = {policy: ['Policy', 'Policies'], event: ['Event', 'Events'], project: ['Project', 'Projects'], study: ['Study', 'Studies']}

export function Timeline() {
  const {params} = useAddress()
  const from = yearOf(params.get('from'), 1900)
  const to = yearOf(params.get('to'), new Date().getFullYear())
  const variables = {from: String(from), to: String(to), fromYear: from, toYear: to}
  const answer = useQuery(TimelineDocument, variables)
  return (
    <Page title="Timeline" lead="What was decided, held and found, and when." behind={{operation: TimelineDocument, variables}} class="timeline">
      <form class="tools no-print" aria-label="Years" onSubmit={event => event.preventDefault()}>
        <label>From the year <input type="number" min={1900} max={to} value={params.get('from') ?? ''} placeholder="first" onChange={event => go(withParams({from: event.currentTarget.value}))} /></label>
        <label>to the year <input type="number" min={from} max={2100} value={to} onChange={event => go(withParams({to: event.currentTarget.value}))} /></label>
      </form>
      <Asked answer={answer} what="the timeline">{data => <Shown data={data} from={params.has('from') ? from : firstYear(data, to)} to={to} only={params.get('kind') as Kind | null} />}</Asked>
    </Page>
  )
}

/** The year in which what is there begins. */
const firstYear = (data: TimelineQuery, or: number) => Math.min(or, ...itemsOf(data).map(i => i.year))

const yearOf = (text: string | null, or: number) => (/^\d{4}$/.test(text ?? '') ? Number(text) : or)

function itemsOf(data: TimelineQuery): Item[] {
  const item = (kind: Kind, n: {id: string; name: string; summary?: string | null}, when: string, note: string): Item => ({id: n.id, name: n.name, summary: n.summary, date: when, year: Number(when.slice(0, 4)), kind, note})
  return [
    ...data.policies.nodes.map(p => item('policy', p, p.date!, p.policyKind ? inWords(p.policyKind) : '')),
    ...data.events.nodes.map(e => item('event', e, e.date!, [e.eventKind && inWords(e.eventKind), e.place].filter(Boolean).join(', '))),
    ...data.projects.nodes.map(p => item('project', p, p.startDate!, p.endDate ? `until ${date(p.endDate)}` : '')),
    ...data.studies.nodes.map(s => item('study', s, String(s.year), s.design ? inWords(s.design) : '')),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.name < b.name ? -1 : 1))
}

function Shown({data, from, to, only}: {data: TimelineQuery; from: number; to: number; only: Kind | null}) {
  const items = itemsOf(data)
  const totals: Record<Kind, number> = {policy: data.policies.totalCount, event: data.events.totalCount, project: data.projects.totalCount, study: data.studies.totalCount}
  const kinds = (Object.keys(lanes) as Kind[]).filter(k => totals[k] > 0)
  const shown = only ? items.filter(i => i.kind === only) : items
  if (!items.length) return <p class="empty">Nothing with a date lies between {from} and {to}.</p>
  return (
    <>
      <Figure
        title={`${from} to ${to}: ${kinds.map(k => count(totals[k], lanes[k][0].toLowerCase(), lanes[k][1].toLowerCase())).join(', ')}`}
        file="timeline"
        lines={[['date', 'kind', 'name', 'id'], ...items.map(i => [i.date, i.kind, i.name, i.id])]}
      >
        <div class="wide" tabIndex={0} role="region" aria-label="The timeline as a picture"><Drawing items={items} kinds={kinds} studies={studiesByYear(data).filter(s => Number(s.value) >= from && Number(s.value) <= to)} from={from} to={to} /></div>
      </Figure>
      <p class="chips no-print" role="group" aria-label="Kinds">
        <a href={withParams({kind: null})} aria-current={only ? undefined : 'true'}>Everything</a>
        {kinds.map(k => <a key={k} href={withParams({kind: k})} aria-current={only === k ? 'true' : undefined}>{lanes[k][1]} <small>{totals[k]}</small></a>)}
      </p>
      <h2 class="unseen">In the order of time</h2>
      <ol class="list years">
        {shown.map(i => (
          <li key={i.id}>
            <time dateTime={i.date}>{date(i.date)}</time>
            <div>
              <p class="meta"><span>{lanes[i.kind][0]}</span><span>{i.note}</span></p>
              <h3><a href={pageOf(i.id)}>{i.name}</a></h3>
              {i.summary && <p>{i.summary}</p>}
            </div>
          </li>
        ))}
      </ol>
      {kinds.some(k => totals[k] > items.filter(i => i.kind === k).length) && <p class="hint">The first {count(100, 'item')} of each kind are shown; narrow the years down to see the others.</p>}
    </>
  )
}

// A facet's own filter is left out of its counts, so that years outside have to be left out here.
const studiesByYear = (data: TimelineQuery) => data.studies.facets[0]?.buckets ?? []

type DrawingProps = {items: Item[]; kinds: Kind[]; studies: {value: string; count: number}[]; from: number; to: number}

function Drawing({items, kinds, studies, from, to}: DrawingProps) {
  const width = 960
  const lane = 62
  const height = kinds.length * lane + 34
  const x = (year: number) => 90 + ((year - from) / Math.max(1, to - from)) * (width - 120)
  const step = [1, 2, 5, 10, 20].find(s => (to - from) / s <= 12) ?? 50
  const ticks = Array.from({length: to - from + 1}, (_, i) => from + i).filter(year => year % step === 0)
  const most = Math.max(1, ...studies.map(s => s.count))
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Timeline from ${from} to ${to}; the list below has the same`}>
      {ticks.map(year => <g key={year}><line class="rule" x1={x(year)} x2={x(year)} y1={4} y2={height - 22} /><text class="axis-text" x={x(year)} y={height - 6} text-anchor="middle">{year}</text></g>)}
      {kinds.map((kind, row) => {
        const base = (row + 1) * lane - 8
        return (
          <g key={kind}>
            <text class="axis-text" x={4} y={base - 16}>{lanes[kind][1]}</text>
            <line class="rule" x1={86} x2={width - 10} y1={base} y2={base} />
            {kind === 'study'
              ? studies.map(s => <g key={s.value}><rect class="bar" x={x(Number(s.value)) - 5} width={10} y={base - (s.count / most) * 38} height={(s.count / most) * 38} /><title>{`${s.value}: ${count(s.count, 'study', 'studies')}`}</title></g>)
              : items.filter(i => i.kind === kind).map(i => <circle key={i.id} class="mark" cx={x(i.year + (Number(i.date.slice(5, 7) || 1) - 1) / 12)} cy={base - 16} r={7}><title>{`${date(i.date)}: ${i.name}`}</title></circle>)}
          </g>
        )
      })}
    </svg>
  )
}
