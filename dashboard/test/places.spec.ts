// The map of places: what is one place, what is one dot, and that every organisation on it can be reached.
import {called, dotted, gather, radius, type Organisation} from '../src/pages/places-plan'
import {expect, settled, test} from './fixture'

const at = (place: string, latitude: number, longitude: number) => ({location: {place, latitude, longitude}}) as Organisation

const gathered: [string, Organisation[], string[]][] = [
  ['points of one name are one place, largest first', [at('London', 51.49, -0.12), at('Leeds', 53.8, -1.55), at('London', 51.51, -0.13), at('London', 51.51, -0.13)], ['London 3 51.51', 'Leeds 1 53.8']],
  ['places of one name far apart are told apart', [at('Newport', 51.59, -3), at('Newport', 50.7, -1.29)], ['Newport (50.7,-1.29) 1 50.7', 'Newport (51.59,-3) 1 51.59']],
  ['two names at one point are two places', [at('Camden', 51.54, -0.14), at('Kentish Town', 51.54, -0.14)], ['Camden 1 51.54', 'Kentish Town 1 51.54']],
]

test('places: what is one place and what is one dot', () => {
  for (const [name, organisations, want] of gathered) expect(gather(organisations).map(s => `${s.name} ${s.here.length} ${s.latitude}`), name).toEqual(want)

  const row = gather([at('A', 0, 0), at('A', 0, 0), at('B', 0, 1), at('C', 0, 10), at('D', 0, 2.5)])
  const drawn = (scale: number) => dotted(row, s => [s.longitude * scale, 0]).map(d => `${called(d.spots)} ${d.count}`)
  expect(drawn(100)).toEqual(['A 2', 'B 1', 'C 1', 'D 1'])
  expect(drawn(20)).toEqual(['A and B 3', 'C 1', 'D 1'])
  expect(drawn(12)).toEqual(['A and 2 places near it 4', 'C 1']) // D touches only what A and B have become
  expect(drawn(0)).toEqual(['A and 3 places near it 5'])
  expect(dotted([], () => [0, 0])).toEqual([])
})

test('places: no dot lies over another, and one of several places lists them, by keyboard too', async ({page, api}) => {
  const {organisations} = await api('{ organisations(first: 100, where: { location: { exists: true } }) { totalCount nodes { id location { place } } } }')
  for (const [width, area] of [[320, 'uk'], [320, 'world'], [1280, 'world'], [1280, 'uk']] as const) {
    await page.setViewportSize({width, height: 800})
    await page.goto(`/places?area=${area}`)
    await settled(page)
    const dots = await page.locator('.spot').evaluateAll(all => all.map(c => {
      const {x, y, width} = c.getBoundingClientRect()
      return {x: x + width / 2, y: y + width / 2, r: width / 2, n: Number(c.nextSibling!.textContent)}
    }))
    expect(dots.length, `${area} at ${width}`).toBeGreaterThan(2)
    for (const [i, a] of dots.entries()) {
      expect(a.r).toBeGreaterThanOrEqual(radius(1) - 0.5) // large enough to be hit, and to be read
      for (const b of dots.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y), `${area} at ${width}`).toBeGreaterThan(a.r + b.r)
    }
    if (area === 'world') expect(dots.reduce((sum, d) => sum + d.n, 0)).toBe(organisations.totalCount)
  }
  const dot = page.locator('.drawing a').first()
  const name = (await dot.getAttribute('aria-label'))!
  expect(name).toMatch(/^London, England and \d+ places near it: \d+ organisations$/)
  await dot.press('Enter')
  await expect(page.locator('#there')).toHaveText(name.split(':')[0]!)
  await expect(page).toHaveTitle(`Places: ${name.split(':')[0]} · forwhom`)
  const within = page.locator('.halves .items > li')
  await expect(within).toHaveCount(1 + Number(/and (\d+) places/.exec(name)![1]))
  await expect(page.locator('.halves .list > li')).toHaveCount(Number(/(\d+) org/.exec(name)![1]))
  await page.reload()
  await settled(page)
  await within.filter({hasText: 'Westminster, London'}).getByRole('link').press('Enter')
  await expect(page.locator('#there')).toHaveText('Westminster, London')
  const westminster = organisations.nodes.filter((o: {location: {place: string}}) => o.location.place === 'Westminster, London')
  expect(westminster.length).toBeGreaterThan(1)
  await expect(page.locator('.halves .list > li')).toHaveCount(westminster.length)
  await expect(page.locator('.drawing a[aria-current]')).toHaveCount(1)

  await page.setViewportSize({width: 320, height: 640}) // where the list is out of sight
  await dot.press('Enter')
  await expect(page.locator('#there')).toBeFocused()
  await expect(page.locator('#there')).toBeInViewport()
  await page.goto('/places?at=1,2&kind=GOVERNMENT')
  await expect(page.getByText('No organisation of this kind, government, is at 1,2. All places follow.')).toBeVisible()
})
