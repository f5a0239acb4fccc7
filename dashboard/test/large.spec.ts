// How much the map and the explorer take where they are as large as they are meant for. The answers are made up here, the work is
// the browser's. What is held is the time that the page's thread computes, which others on the machine do not change much; what a
// clock says is printed.
import {expect, settled, test} from './fixture'
import type {Page, Route} from '@playwright/test'

const words = ['families', 'support', 'meeting', 'home', 'school', 'carers', 'network', 'safety', 'dialogue', 'plan']
const nameOf = (n: number) => `The ${n}th of ${words[n % 10]} and ${words[(n * 7) % 10]}`

/** Answers an operation with data made up, once they are let go. */
async function gated(page: Page, operation: string, data: unknown): Promise<() => void> {
  let letGo = () => {}
  const gate = new Promise<void>(resolve => (letGo = resolve))
  await page.route('/graphql', async (route: Route) => {
    if (!route.request().postData()!.includes(operation)) return route.continue()
    await gate
    await route.fulfill({json: {data}})
  })
  return letGo
}

/**
 * The milliseconds, by the clock and computed by the page's thread (script, style, layout and paint), from letting an answer go
 * until a condition holds and is painted, and those by the clock since the last answer had arrived. What waits for it is there
 * before the time begins.
 */
async function taken(page: Page, letGo: () => void, until: () => boolean) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', {timeDomain: 'threadTicks'})
  const computed = async () => 1000 * (await session.send('Performance.getMetrics')).metrics.find(m => m.name === 'TaskDuration')!.value
  await page.evaluate(`window.awaited = new Promise(done => {
    const look = () => ((${until})() ? requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now()))) : setTimeout(look, 10))
    setTimeout(look)
  }); 0`)
  const [before, from] = [await computed(), Date.now()]
  letGo()
  const shown = await page.evaluate<number>('window.awaited')
  const arrived = await page.evaluate(() => performance.timeOrigin + Math.max(...performance.getEntriesByType('resource').filter(r => r.name.endsWith('/graphql')).map(r => (r as PerformanceResourceTiming).responseEnd)))
  return {clock: shown - from, computed: (await computed()) - before, arrived: arrived > from ? shown - arrived : undefined}
}

type Taken = Awaited<ReturnType<typeof taken>>
const said = ({computed, clock, arrived}: Taken) => `${computed.toFixed(0)} ms computed, ${clock.toFixed(0)} ms by the clock${arrived ? `, ${arrived.toFixed(0)} ms since the answer was there` : ''}`

test('a map of 60 by 40 cells', async ({page}) => {
  const line = (kind: string, n: number) => ({node: {__typename: 'Outcome', id: `${kind}:n-${n}`, name: nameOf(n)}, parent: null, findingCount: 100 - n})
  const rows = Array.from({length: 60}, (_, i) => line('intervention', i))
  const columns = Array.from({length: 40}, (_, i) => line('outcome', i))
  const verdicts = ['FAVOURABLE', 'MIXED', 'NO_CLEAR_DIFFERENCE', 'LEANS_ADVERSE', 'TOO_LITTLE']
  const cells = rows.flatMap((r, i) => columns.map((c, j) => {
    const n = (i * 7 + j * 3) % 11
    const segments = n ? [{value: 'FAVOURABLE', findingCount: n}, {value: 'ADVERSE', findingCount: 1}] : []
    return {row: r.node.id, column: c.node.id, findingCount: n, independentStudies: n, segments, verdict: n ? verdicts[n % 5] : null, strength: n / 12, gaps: n ? [] : [{reason: 'NEVER_STUDIED'}]}
  }))
  const evidenceMap = {rows, columns, cells, gapSentences: [], totals: {rowCount: 60, columnCount: 40, cellCount: 2400, emptyCount: 200, findingCount: 9000}, dataVersion: '1'}
  await page.setViewportSize({width: 1280, height: 900})
  const letGo = await gated(page, 'query EvidenceMap', {evidenceMap, named: []})
  await page.goto('/map')
  await expect(page.locator('.loading')).toBeVisible()
  const whole = await taken(page, letGo, () => document.querySelectorAll('[data-cell]').length === 2400)
  console.log(`map of 2,400 cells: ${said(whole)}`)
  expect(whole.computed).toBeLessThan(450) // wanted: 300; half as much again where others use the machine. docs/performance.md has what it takes

  await settled(page)
  await page.locator('[data-cell][tabindex="0"]').focus()
  const key = await taken(page, () => page.keyboard.press('ArrowDown'), () => (document.activeElement as HTMLElement | null)?.dataset.cell === 'intervention:n-1|outcome:n-0')
  console.log(`an arrow key on it: ${said(key)}`)
  expect(key.computed).toBeLessThan(50)
  const open = await taken(page, () => page.keyboard.press('Enter'), () => !!document.querySelector('.panel'))
  console.log(`a cell opened on it: ${said(open)}`)
  expect(open.computed).toBeLessThan(200)
})

test('a graph of 5,000 things and 15,000 links', async ({page}) => {
  test.setTimeout(180_000)
  const kinds = ['Finding', 'Study', 'Source', 'Intervention', 'Outcome']
  const nodes = Array.from({length: 5000}, (_, i) => ({node: {__typename: kinds[i % 5], id: `theme:n-${i}`, name: nameOf(i)}, distance: i ? 1 : 0, degree: 6}))
  let seed = 1
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  const edges = Array.from({length: 15000}, (_, i) => ({id: `e${i}`, from: `theme:n-${Math.floor(5000 * random() ** 2)}`, to: `theme:n-${Math.floor(5000 * random())}`, relation: 'THEME'}))
  await page.setViewportSize({width: 1280, height: 900})
  // Reading a dot of each picture waits until it is drawn: what draws it works beside the page.
  await page.addInitScript(() => {
    ;(window as any).painted = () => {
      for (const c of document.querySelectorAll<HTMLCanvasElement>('.canvas .sigma-nodes, .canvas .sigma-edges')) {
        const gl = (c.getContext('webgl2') ?? c.getContext('webgl'))!
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
      }
      document.querySelector<HTMLCanvasElement>('.canvas .sketch')?.getContext('2d')!.getImageData(0, 0, 1, 1)
      return true
    }
  })
  const letGo = await gated(page, 'query Around', {neighbourhood: {nodes, edges, leftOut: 0}})
  await page.goto('/explore?at=theme:n-0')
  await expect(page.locator('.loading')).toBeVisible()
  const begun = Date.now()
  const first = await taken(page, letGo, () => !!document.querySelector('.canvas canvas') && (window as any).painted())
  console.log(`first frame of 5,000 things: ${said(first)}`)
  expect(first.computed).toBeLessThan(1500) // wanted by the clock: 2 s
  await page.waitForFunction(() => document.querySelector('.canvas .sigma-nodes') && (window as any).painted(), undefined, {polling: 50})
  console.log(`drawn by WebGL, to be moved: ${Date.now() - begun} ms by the clock`)

  await settled(page)
  await expect(page.locator('.explore')).toContainText('5,000 things, 15,000 links')
  await expect(page.getByText('Arranging')).toHaveCount(0, {timeout: 120_000})
  await page.screenshot({path: 'test/pictures/large-graph.png'})
  const box = (await page.locator('.canvas').boundingBox())!
  await page.mouse.move(box.x + 300, box.y + 200)
  await page.mouse.down()
  const frames = page.evaluate(() => new Promise<number[]>(done => {
    const all: number[] = []
    let last = performance.now()
    const until = last + 3000
    const next = () => {
      ;(window as any).painted()
      all.push(performance.now() - last)
      last = performance.now()
      last < until ? requestAnimationFrame(next) : done(all)
    }
    requestAnimationFrame(next)
  }))
  for (let i = 0; i < 60; i++) await page.mouse.move(box.x + 300 + 100 * Math.sin(i / 8), box.y + 200 + 80 * Math.cos(i / 8))
  await page.screenshot({path: 'test/pictures/large-graph-panned.png'})
  await page.mouse.up()
  const each = (await frames).sort((a, b) => a - b)
  const median = each[Math.floor(each.length / 2)]!
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl')!
    return String(gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info')!.UNMASKED_RENDERER_WEBGL))
  })
  console.log(`panning: ${(1000 / median).toFixed(0)} frames a second (median ${median.toFixed(0)} ms, worst ${each.at(-1)!.toFixed(0)} ms), drawn by ${renderer}`)
  expect(1000 / median).toBeGreaterThan(30)
})
