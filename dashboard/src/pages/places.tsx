// Places: organisations on a map that needs no network, with the list beside it. The list is the real control.
import {geoMercator, geoNaturalEarth1, geoPath, type GeoPermissibleObjects} from 'd3-geo'
import type {ComponentChildren} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {feature} from 'topojson-client'
import type {Topology} from 'topojson-specification'
import {useWhole} from '../lib/gql'
import {pageOf, useAddress, withParams, go} from '../lib/url'
import {count, inWords} from '../lib/words'
import {AskedWhole, soFar} from '../ui/Asked'
import {Figure} from '../ui/Figure'
import {Page} from '../ui/Page'
import {PlacelessDocument, PlacesDocument, type PlacesQuery} from './places.gql'

type Organisation = PlacesQuery['organisations']['nodes'][number]
type Spot = {key: string; place: string; longitude: number; latitude: number; here: Organisation[]}

const outlines = {uk: () => import('../geo/uk.json'), world: () => import('../geo/world.json')}
const sizes = {uk: [560, 720], world: [960, 480]} as const

const one = (area: string | null) => (area === 'uk' || area === 'world' ? area : undefined)

/** Whether a place, `latitude,longitude`, lies outside the map of the United Kingdom. */
function isAbroad(at: string | null): boolean {
  const [latitude, longitude] = (at ?? '').split(',').map(Number)
  return latitude !== undefined && longitude !== undefined && !(latitude > 49.5 && latitude < 61.5 && longitude > -11 && longitude < 2.5)
}

export function Places() {
  const {params} = useAddress()
  const answer = useWhole(PlacesDocument, {}, data => data.organisations)
  const area = one(params.get('area')) ?? (isAbroad(params.get('at')) ? 'world' : 'uk')
  return (
    <Page title="Places" lead="Where the organisations are that deliver, study or pay for this work: the town or borough, not the door." behind={{operation: PlacesDocument, variables: {}}} class="places">
      <p class="tools no-print" role="group" aria-label="Area">
        <label><input type="radio" name="area" checked={area === 'uk'} onChange={() => go(withParams({area: 'uk'}), true)} /> United Kingdom</label>
        <label><input type="radio" name="area" checked={area === 'world'} onChange={() => go(withParams({area: 'world'}), true)} /> World</label>
      </p>
      <AskedWhole answer={answer} what="the places" of={['organisation', 'organisations']}>
        {(all, total) => <Shown all={all} total={total} area={area} at={params.get('at')} kind={params.get('kind')} />}
      </AskedWhole>
    </Page>
  )
}

type ShownProps = {all: Organisation[]; total: number; area: 'uk' | 'world'; at: string | null; kind: string | null}

function Shown({all, total, area, at, kind}: ShownProps) {
  const kinds = [...new Set(all.map(o => o.organisationKind))].filter(k => k !== null && k !== undefined).sort()
  const shown = kinds.some(k => k === kind) ? all.filter(o => o.organisationKind === kind) : all
  const spots = gather(shown)
  const chosen = spots.find(s => s.key === at)
  return (
    <>
      <p class="chips no-print" role="group" aria-label="Kinds of organisation">
        <a href={withParams({kind: null})} aria-current={shown === all ? 'true' : undefined}>All kinds <small>{all.length}</small></a>
        {kinds.map(k => <a key={k} href={withParams({kind: k, at: null})} aria-current={k === kind ? 'true' : undefined}>{inWords(k)} <small>{all.filter(o => o.organisationKind === k).length}</small></a>)}
      </p>
      <div class="halves">
        <Figure
          title={`${soFar(all.length, total)}${count(shown.length, 'organisation')} in ${count(spots.length, 'place')}`}
          note="Outlines: Natural Earth."
          file="places"
          lines={[['organisation', 'kind', 'place', 'latitude', 'longitude'], ...shown.map(o => [o.name, o.organisationKind ?? '', o.location?.place ?? '', o.location?.latitude ?? '', o.location?.longitude ?? ''])]}
        >
          <Drawing spots={spots} area={area} at={at} />
        </Figure>
        <section aria-labelledby="there">
          <h2 id="there" aria-live="polite">{chosen ? chosen.place : 'All places'}</h2>
          {chosen && <p><a href={withParams({at: null})}>Show all places</a></p>}
          <ul class="list">
            {(chosen ? chosen.here : shown).map(o => (
              <li key={o.id}>
                <h3><a href={pageOf(o.id)}>{o.name}</a></h3>
                <p class="meta"><span>{o.location?.place}</span>{o.organisationKind && <span>{inWords(o.organisationKind)}</span>}</p>
                {o.interventions.nodes.length > 0 && <p class="meta row-of-links">Delivers or supports {o.interventions.nodes.map(i => <a key={i.id} href={pageOf(i.id)}>{i.name}</a>)}</p>}
                {o.events.nodes.length > 0 && <p class="meta row-of-links">Took part in {o.events.nodes.map(e => <a key={e.id} href={pageOf(e.id)}>{e.name}</a>)}</p>}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Opened summary="Organisations whose place is not known"><Placeless /></Opened>
    </>
  )
}

// What is asked for once it is opened.
function Opened({summary, children}: {summary: string; children: ComponentChildren}) {
  const [open, set] = useState(false)
  return (
    <details class="no-print" onToggle={event => set(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}

function Placeless() {
  const answer = useWhole(PlacelessDocument, {}, data => data.organisations)
  return (
    <AskedWhole answer={answer} what="the organisations" of={['organisation', 'organisations']}>
      {(nodes, total) => (
        <>
          <p class="hint">{count(total, 'organisation')} of which no source here tells where it is.</p>
          <ul class="items">{nodes.map(o => <li key={o.id}><a href={pageOf(o.id)}>{o.name}</a> {o.organisationKind && <small>{inWords(o.organisationKind).toLowerCase()}</small>}</li>)}</ul>
        </>
      )}
    </AskedWhole>
  )
}

function gather(organisations: Organisation[]): Spot[] {
  const spots = new Map<string, Spot>()
  for (const o of organisations) {
    const {latitude, longitude, place} = o.location ?? {}
    if (typeof latitude !== 'number' || typeof longitude !== 'number') continue
    const key = `${latitude},${longitude}`
    const spot = spots.get(key) ?? {key, place: place ?? key, latitude, longitude, here: []}
    spot.here.push(o)
    spots.set(key, spot)
  }
  return [...spots.values()].sort((a, b) => b.here.length - a.here.length) // small ones are drawn last, on top
}

function Drawing({spots, area, at}: {spots: Spot[]; area: 'uk' | 'world'; at: string | null}) {
  const [land, set] = useState<{area: string; shapes: GeoPermissibleObjects} | null>(null)
  const [failed, fail] = useState(false)
  useEffect(() => {
    if (failed) return
    let gone = false
    outlines[area]().then(({default: topology}) => {
      const object = Object.values((topology as unknown as Topology).objects)[0]!
      if (!gone) set({area, shapes: feature(topology as unknown as Topology, object) as GeoPermissibleObjects})
    }, () => gone || fail(true))
    return () => {
      gone = true
    }
  }, [area, failed])
  const [width, height] = sizes[area]
  if (failed) {
    return (
      <div class="problem" role="alert">
        <p><strong>Sorry, the outlines could not be loaded.</strong> The list has the same places.</p>
        <button type="button" onClick={() => fail(false)}>Try again</button>
      </div>
    )
  }
  if (!land || land.area !== area) return <p class="loading" role="status">Loading the outlines…</p>
  const projection = (area === 'uk' ? geoMercator() : geoNaturalEarth1()).fitExtent([[8, 8], [width - 8, height - 8]], land.shapes)
  const path = geoPath(projection)
  const shapes = 'features' in land.shapes ? land.shapes.features : []
  const inside = spots.map(s => ({s, xy: projection([s.longitude, s.latitude])})).filter(({xy}) => xy && xy[0] > 0 && xy[0] < width && xy[1] > 0 && xy[1] < height)
  return (
    <>
      <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Map of places">
        {shapes.map((shape, i) => <path key={i} class="land" d={path(shape) ?? ''} />)}
        {inside.map(({s, xy}) => (
          <a key={s.key} href={withParams({at: s.key})} aria-label={`${s.place}: ${count(s.here.length, 'organisation')}`} aria-current={s.key === at ? 'true' : undefined}>
            <title>{`${s.place}: ${s.here.map(o => o.name).join(', ')}`}</title>
            <circle class="spot" cx={xy![0]} cy={xy![1]} r={12 + 3 * Math.sqrt(s.here.length - 1)} />
            <text class="spot-count" x={xy![0]} y={xy![1] + 4.5} text-anchor="middle">{s.here.length}</text>
          </a>
        ))}
      </svg>
      {inside.length < spots.length && <p class="hint">{count(spots.length - inside.length, 'place')} outside this map; see <a href={withParams({area: 'world'})}>the world</a>, or the list.</p>}
    </>
  )
}
