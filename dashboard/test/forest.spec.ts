// Forest plot: the thirteen trials of BCG vaccine, whose synthesis is published, loaded into a graph of their own; and the seed.
import {readFileSync} from 'node:fs'
import {trials} from '../playwright.config'
import {scaleOf} from '../src/pages/forest-scale'
import {range} from '../src/lib/filter'
import {expect, settled, test} from './fixture'

test.describe('thirteen trials', () => {
  test.use({baseURL: trials}) // of the API
  const address = trials + '/forest?intervention=intervention:bcg-vaccine&interval=normal'

  // Published by metafor for dat.bcg, log risk ratio, REML: -0.7145 (-1.0669 to -0.3622), tau2 0.3132, I2 92.22, Q 152.23, 12 degrees.
  test('come to what is published', async ({page}) => {
    await page.goto(address)
    await settled(page)
    const figures = page.locator('.facts dd')
    await expect(figures.nth(0)).toHaveText('13')
    await expect(figures.nth(1)).toContainText(`${Math.exp(-0.7145).toFixed(2)} (${Math.exp(-1.0669).toFixed(2)} to ${Math.exp(-0.3622).toFixed(2)})`)
    await expect(figures.nth(3)).toHaveText('92.22 %')
    await expect(figures.nth(4)).toHaveText('0.31')
    await expect(figures.nth(5)).toContainText('152.23 with 12 degrees of freedom, p < 0.001')
    await expect(page.locator('.forest .square-mark')).toHaveCount(13)
    await expect(page.locator('.forest .diamond-mark')).toHaveCount(1)
    // 1 is where it is written: the line of no effect stands over its tick.
    const [line, tick] = await page.evaluate(() => [document.querySelector('.no-effect')!.getAttribute('x1'), [...document.querySelectorAll('.forest text')].find(t => t.textContent === '1')!.getAttribute('x')])
    expect(line).toBe(tick)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save as CSV'}).click()])
    expect(readFileSync((await download.path())!, 'utf8').trim().split('\r\n')).toHaveLength(1 + 13 + 2)
  })

  test('on a phone the picture is seen whole, with every word of it', async ({page}) => {
    await page.setViewportSize({width: 320, height: 640})
    await page.goto(address)
    await settled(page)
    const {left, right, lines} = await page.locator('.forest').evaluate(svg => {
      const all = [...svg.querySelectorAll('text, .whisker, .square-mark')].map(e => e.getBoundingClientRect())
      return {left: Math.min(...all.map(r => r.left)), right: Math.max(...all.map(r => r.right)), lines: [...svg.querySelectorAll('g.square')].map(g => [...g.querySelectorAll('text')].map(t => t.firstChild!.textContent))}
    })
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(320)
    expect(lines[0]).toEqual(['“Trial by Aronson”, 1948', '0.41 (0.13 to 1.26)', '5.1 %'])
    expect(lines).toHaveLength(13)
  })

  test('leaving one out, growing by year and divided into groups, each as the API has it', async ({page, api}) => {
    const {synthesis} = await api(`query($w: FindingWhere!) { synthesis(where: $w, measure: RISK_RATIO, hartungKnapp: false, subgroupBy: COMPARATOR) {
      leaveOneOut { pooled { value } } cumulative { pooled { value } } subgroups { sentence groups { value k pooled { value } } } } }`, {w: {interventions: {within: ['intervention:bcg-vaccine']}}})
    const values = (all: {pooled: {value: number}}[]) => all.map(l => l.pooled.value.toFixed(2))
    await page.goto(address)
    await settled(page)
    await page.getByRole('link', {name: 'Leaving one out'}).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('table').first().locator('td:nth-child(2)')).toHaveText(values(synthesis.leaveOneOut))
    await page.getByRole('link', {name: 'As it grew by year'}).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('table').first().locator('td:nth-child(2)')).toHaveText(values(synthesis.cumulative))
    await page.goBack()
    await expect(page.locator('.chips [aria-current]')).toHaveText('Leaving one out')
    await page.getByRole('combobox', {name: 'Divided by'}).selectOption('COMPARATOR')
    await settled(page)
    await expect(page.locator('.forest-page')).toContainText(synthesis.subgroups.sentence)
    await expect(page.locator('table').last().locator('td:nth-child(3)')).toHaveText(values(synthesis.subgroups.groups))
    await page.locator('table').last().locator('td a').first().focus()
    await page.keyboard.press('Enter')
    await settled(page)
    await expect(page.locator('.claim')).toHaveCount(synthesis.subgroups.groups[0].k)
  })

  test('another model is another answer, kept in the address', async ({page, api}) => {
    await page.goto(address)
    await settled(page)
    await page.getByRole('combobox', {name: 'Model'}).selectOption('FIXED_EFFECT')
    await expect(page).toHaveURL(/model=FIXED_EFFECT/)
    await settled(page)
    const {synthesis} = await api('query($w: FindingWhere!) { synthesis(where: $w, measure: RISK_RATIO, model: FIXED_EFFECT) { sentence } }', {w: {interventions: {within: ['intervention:bcg-vaccine']}, dimension: {in: ['EFFECT']}}})
    await page.reload()
    await settled(page)
    await expect(page.locator('.lead').nth(1)).toHaveText(synthesis.sentence)
    await expect(page.getByText('takes random effects and three estimates')).toBeVisible()
  })
})

test('the seed: two reviews pooled with their warnings, in the measure with the most estimates', async ({page, api}) => {
  await page.goto('/forest?outcome=outcome:new-mental-disorder-in-a-child')
  await settled(page)
  const {synthesis} = await api('query($w: FindingWhere!) { synthesis(where: $w, measure: RISK_RATIO) { k sentence warnings rows { label } } }', {w: {outcomes: {within: ['outcome:new-mental-disorder-in-a-child']}, dimension: {in: ['EFFECT']}}})
  expect(synthesis.k).toBeGreaterThan(1)
  await expect(page.locator('.lead').nth(1)).toHaveText(synthesis.sentence)
  await expect(page.locator('.caveat')).toHaveText(synthesis.warnings.map((w: string) => `Mind: ${w}`))
  await expect(page.locator('tbody th > a')).toHaveText(synthesis.rows.map((r: {label: string}) => r.label))
})

test('nothing to pool: says why, finding by finding', async ({page, api}) => {
  await page.goto('/forest?intervention=intervention:family-intervention-projects')
  await settled(page)
  const {synthesis} = await api('query($w: FindingWhere!) { synthesis(where: $w, measure: RISK_RATIO) { k sentence excludedCount } }', {w: {interventions: {within: ['intervention:family-intervention-projects']}, dimension: {in: ['EFFECT']}}})
  expect(synthesis.k).toBe(0)
  await expect(page.locator('.lead').nth(1)).toHaveText(synthesis.sentence)
  await expect(page.locator('.forest')).toHaveCount(0)
  await expect(page.locator('#excluded')).toContainText(String(synthesis.excludedCount))
  await expect(page.locator('.items li')).toHaveCount(synthesis.excludedCount)
})

test('the axis holds no difference, keeps the middle for ratios, and cuts what is far out', () => {
  const line = (value: number, low: number, high: number) => ({value, low, high})
  const even = scaleOf('RISK_RATIO', [line(0.5, 0.25, 1), line(2, 1, 4)])
  expect(even.at(1)).toBeCloseTo(0.5, 10)
  expect(even.at(0.5)).toBeCloseTo(1 - even.at(2), 10)
  expect(even.ticks).toContain(1)
  const far = scaleOf('ODDS_RATIO', [line(0.5, 0.25, 1), line(2, 0.001, 4000)])
  expect(far.at(0.001)).toBeLessThan(0)
  expect(far.at(4000)).toBeGreaterThan(1)
  expect(far.at(0.25)).toBeGreaterThan(0)
  for (const [low, high] of [[-8.6, 1.2], [3, 4000], [-0.004, -0.001]] as const) {
    const s = scaleOf('MEAN_DIFFERENCE', [line((low + high) / 2, low, high)])
    expect(s.at(0)).toBeGreaterThan(0)
    expect(s.at(0)).toBeLessThan(1)
    expect(s.ticks.length).toBeGreaterThan(3)
    expect(s.ticks.length).toBeLessThan(12)
    expect([...s.ticks].sort((a, b) => a - b)).toEqual(s.ticks)
  }
})

test('bands of attributes are read as the API words them', () => {
  expect(range('2015 to 2019')).toEqual({gte: 2015, lte: 2019})
  expect(range('fewer than 100')).toEqual({lt: 100})
  expect(range('1000 or more')).toEqual({gte: 1000})
  expect(range('1,000 or more')).toEqual({gte: 1000})
  expect(range('2015')).toEqual({eq: 2015})
  expect(range('nonsense')).toEqual({eq: 'nonsense'}) // which the API refuses
  expect(range('up to 6 months')).toEqual({lte: 6})
  expect(range('more than 6 and up to 12 months')).toEqual({gt: 6, lte: 12})
  expect(range('more than 24 months')).toEqual({gt: 24})
})
