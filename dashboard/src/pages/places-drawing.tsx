// The map of places: outlines that need no network, drawn as wide as there is room for, with a dot for each place or for those near each other.
import {geoMercator, geoNaturalEarth1, geoPath, type GeoPermissibleObjects} from 'd3-geo'
import {useEffect, useRef, useState} from 'preact/hooks'
import {feature} from 'topojson-client'
import type {Topology} from 'topojson-specification'
import {withParams} from '../lib/url'
import {useRoom} from '../lib/width'
import {count, list} from '../lib/words'
import {called, dotted, radius, type Spot} from './places-plan'

export type Area = 'uk' | 'world'

const outlines = {uk: () => import('../geo/uk.json'), world: () => import('../geo/world.json')}
const tall = {uk: 1.29, world: 0.5} // of its width

type Props = {
  spots: Spot[]
  area: Area
  chosen: Spot[]
  /** Somebody opens a dot; the address then changes. */
  onOpen: () => void
}

export function Drawing(props: Props) {
  const {area} = props
  const frame = useRef<HTMLDivElement>(null)
  const width = useRoom(frame, 560)
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
  return (
    <div ref={frame}>
      {failed ? (
        <div class="problem" role="alert">
          <p><strong>Sorry, the outlines could not be loaded.</strong> The list has the same places.</p>
          <button type="button" onClick={() => fail(false)}>Try again</button>
        </div>
      ) : !land || land.area !== area ? <p class="loading" role="status">Loading the outlines…</p> : <Drawn {...props} shapes={land.shapes} width={width} />}
    </div>
  )
}

function Drawn({spots, area, chosen, onOpen, shapes, width}: Props & {shapes: GeoPermissibleObjects; width: number}) {
  const height = Math.round(Math.max(140, Math.min(width * tall[area], innerHeight * 0.8)))
  const projection = (area === 'uk' ? geoMercator() : geoNaturalEarth1()).fitExtent([[8, 8], [width - 8, height - 8]], shapes)
  const path = geoPath(projection)
  const inside = spots.filter(s => {
    const [x, y] = projection([s.longitude, s.latitude])!
    return x > 0 && x < width && y > 0 && y < height
  })
  const dots = dotted(inside, s => projection([s.longitude, s.latitude])!)
  const joined = dots.filter(d => d.spots.length > 1)
  return (
    <>
      <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Map of places" onClick={event => (event.target as Element).closest('a') && onOpen()}>
        {('features' in shapes ? shapes.features : []).map((shape, i) => <path key={i} class="land" d={path(shape) ?? ''} />)}
        {dots.map(d => (
          <a
            key={d.spots[0]!.keys[0]}
            href={withParams({at: d.spots.map(s => s.keys[0]!)})}
            aria-label={`${called(d.spots)}: ${count(d.count, 'organisation')}`}
            aria-current={d.spots.some(s => chosen.includes(s)) ? 'true' : undefined}
          >
            <title>{`${list(d.spots.map(s => s.name))}: ${count(d.count, 'organisation')}`}</title>
            <circle class="spot" cx={d.x} cy={d.y} r={radius(d.count)} />
            <text class="spot-count" x={d.x} y={d.y + 4.5} text-anchor="middle">{d.count}</text>
          </a>
        ))}
      </svg>
      {joined.length > 0 && <p class="hint">A dot stands for one place, or for several that lie too near each other to be drawn apart: open it for what it holds.</p>}
      {inside.length < spots.length && <p class="hint">{count(spots.length - inside.length, 'place')} outside this map; see <a href={withParams({area: 'world'})}>the world</a>, or the list.</p>}
    </>
  )
}
