// The map as a file looks as it does on the page: a bar in each cell, in parts as the API counts them, and a legend for them.
import {readFileSync} from 'node:fs'
import {expect, settled, test} from './fixture'

const query = `query($where: FindingWhere, $by: MapSegment!) {
  evidenceMap(rows: INTERVENTION, columns: OUTCOME, segments: $by, where: $where, maxRows: 100, maxColumns: 60) { cells { row column findingCount segments { value findingCount } } }
}`

for (const [by, view] of [['DIRECTION', 'bubbles'], ['DESIGN', 'heat']] as const) {
  test(`the map by ${by.toLowerCase()} is saved with its bars`, async ({page, api}) => {
    const intervention = 'intervention:family-group-conferencing'
    await page.goto(`/map?intervention=${intervention}&by=${by}&view=${view}`)
    await settled(page)
    const onPage = new Set(await page.locator('.cell.some').evaluateAll(all => all.map(c => (c as HTMLElement).dataset.cell)))
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save as SVG'}).click()])
    const text = readFileSync(await download.path(), 'utf8')
    // A browser reads it as a picture: well formed, each part within its cell, each pattern told in the legend.
    const drawn = await page.evaluate(text => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
      const tiles = new Set([...svg.querySelectorAll('pattern')].map(p => `url(#${p.id})`))
      const bars = [...svg.querySelectorAll('rect[y="28"]')].map(r => ({fill: r.getAttribute('fill')!, wide: Number(r.getAttribute('width'))}))
      const legend = [...svg.querySelectorAll('rect[width="18"]')].map(r => ({fill: r.getAttribute('fill')!, words: r.nextElementSibling!.textContent!}))
      return {broken: svg.querySelector('parsererror')?.textContent, bars, legend, known: bars.every(b => tiles.has(b.fill))}
    }, text)
    expect(text).toContain('<text class="filters" x="10" y="46" font-size="13">Only findings of: Intervention: Family Group Conferencing</text>')
    expect(text).toMatch(/Data version 1, \d+ \w+ \d{4}\. http/)
    expect(drawn.broken).toBeUndefined()
    expect(drawn.known).toBe(true)
    const {evidenceMap} = await api(query, {by, where: {interventions: {within: [intervention]}}})
    const cells = evidenceMap.cells.filter((c: any) => onPage.has(`${c.row}|${c.column}`))
    expect(cells.length).toBe(onPage.size)
    const wanted = cells.flatMap((c: any) => {
      const all = c.segments.reduce((sum: number, s: any) => sum + s.findingCount, 0)
      return c.segments.map((s: any) => (30 * s.findingCount) / all)
    })
    const sorted = (a: number[]) => a.map(n => n.toFixed(1)).sort()
    expect(sorted(drawn.bars.map(b => b.wide))).toEqual(sorted(wanted))
    expect(drawn.legend.map(l => l.fill)).toEqual(expect.arrayContaining([...new Set(drawn.bars.map(b => b.fill))]))
    const onPageLegend = await page.locator('.legend .key:has(.bit)').allInnerTexts()
    expect(onPageLegend.length).toBe(new Set(cells.flatMap((c: any) => c.segments.map((s: any) => s.value))).size)
    expect(drawn.legend.map(l => l.words)).toEqual([...onPageLegend.map(t => t.replace(/^\s*[^\w\s]?\s*/, '').trim()), 'no finding'])
  })
}

test('a printed map has all its columns on the sheet', async ({page}) => {
  await page.goto('/map')
  await settled(page)
  await page.emulateMedia({media: 'print'})
  await page.setViewportSize({width: 1040, height: 700}) // of A4 across, less a centimetre on each side
  const right = await page.locator('.grid thead th').last().evaluate(th => th.getBoundingClientRect().right)
  expect(right).toBeLessThanOrEqual(1040)
  await expect(page.locator('.legend')).toBeVisible()
  const since = Date.now()
  expect((await page.pdf({format: 'A4', landscape: true})).length).toBeGreaterThan(50_000)
  expect(Date.now() - since).toBeLessThan(40_000) // nine seconds on a machine that is busy; cells with patterns once took minutes
})
