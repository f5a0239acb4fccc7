// Which places there are, and which of them are one dot on a map: those whose dots would lie over one another.
import type {PlacesQuery} from './places.gql'

export type Organisation = PlacesQuery['organisations']['nodes'][number]

/** A town or borough: where it is drawn, all the points (`latitude,longitude`) that sources give for it, and who is there. */
export type Spot = {name: string; latitude: number; longitude: number; keys: string[]; here: Organisation[]}

/** A dot on a map, in the map's own units, and the places that it stands for, largest first. */
export type Dot = {x: number; y: number; spots: Spot[]; count: number}

const apart = 0.5 // degrees: so far from each other, two places of one name are two places

/** The places of organisations, largest first. Points of the same name are one place, unless they are far apart. */
export function gather(organisations: Organisation[]): Spot[] {
  const points = new Map<string, Spot>()
  for (const o of organisations) {
    const {latitude, longitude, place} = o.location ?? {}
    if (typeof latitude !== 'number' || typeof longitude !== 'number') continue
    const key = `${latitude},${longitude}`
    const id = `${key} ${place}`
    const point = points.get(id) ?? {name: place ?? key, latitude, longitude, keys: [key], here: []}
    point.here.push(o)
    points.set(id, point)
  }
  const spots: Spot[] = []
  for (const p of [...points.values()].sort(larger)) { // a place is drawn where most of it is
    const same = spots.find(s => s.name === p.name && Math.abs(s.latitude - p.latitude) < apart && Math.abs(s.longitude - p.longitude) < apart)
    if (same) {
      same.keys.push(...p.keys)
      same.here.push(...p.here)
    } else spots.push(p)
  }
  const order = new Map(organisations.map((o, i) => [o, i]))
  for (const s of spots) s.here.sort((a, b) => order.get(a)! - order.get(b)!)
  const told = spots.map(s => (spots.some(other => other !== s && other.name === s.name) ? `${s.name} (${s.keys[0]})` : s.name))
  return spots.map((s, i) => ({...s, name: told[i]!})).sort(larger)
}

const larger = (a: Spot, b: Spot) => b.here.length - a.here.length || (a.name < b.name ? -1 : 1)

/** How large a dot is that stands for so many: never smaller than a finger or a pointer needs. */
export const radius = (count: number) => 12 + Math.sqrt(count - 1)

/**
 * The dots of a map, largest first: each place is one where it stands alone, and those whose dots would touch are one with their
 * sum, in their middle. A dot that took in another may now touch a third, so that it is looked through until none touches any.
 */
export function dotted(spots: Spot[], project: (spot: Spot) => readonly [number, number]): Dot[] {
  let dots = spots.map((s): Dot => {
    const [x, y] = project(s)
    return {x, y, spots: [s], count: s.here.length}
  })
  for (;;) {
    const joined: Dot[] = []
    for (const dot of dots) {
      const at = joined.findIndex(other => Math.hypot(dot.x - other.x, dot.y - other.y) < radius(dot.count) + radius(other.count) + 1)
      if (at < 0) joined.push(dot)
      else joined[at] = together(joined[at]!, dot)
    }
    if (joined.length === dots.length) return joined.sort((a, b) => b.count - a.count)
    dots = joined
  }
}

function together(a: Dot, b: Dot): Dot {
  const count = a.count + b.count
  const middle = (of: 'x' | 'y') => (a[of] * a.count + b[of] * b.count) / count
  return {x: middle('x'), y: middle('y'), count, spots: [...a.spots, ...b.spots].sort(larger)}
}

/** What to call a dot: `London, England and 12 places near it`. */
export function called(spots: Spot[]): string {
  const [first, ...rest] = spots
  return rest.length ? `${first!.name} and ${rest.length === 1 ? rest[0]!.name : `${rest.length} places near it`}` : first!.name
}
