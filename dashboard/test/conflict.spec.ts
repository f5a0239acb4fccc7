// Conflict, by keyboard, against the API: both sides with their findings, what separates them in order, each number a link.
import {long, trials} from '../playwright.config'
import {expect, settled, test} from './fixture'
import type {Page} from '@playwright/test'

const question = `query($i: ID!, $o: ID!) { conflict(intervention: $i, outcome: $o) { sentence sides { direction unitCount findings(first: 100) { totalCount nodes { id statement } } }
  explanations { attribute separation sentence values(first: 12) { value favourable adverse noDifference mixed unclear } } } }`

/** Numbers at values of attributes, with the studies that their links find: a few, in the long run one in three. */
async function numbersFind(page: Page, api: (query: string, variables?: unknown) => Promise<any>) {
  const links = page.locator('.separations a[href^="/findings"]')
  const many = await links.count()
  expect(many).toBeGreaterThan(6)
  for (let i = 0; i < many; i += long ? 3 : Math.ceil(many / 3)) {
    const n = Number(await links.nth(i).textContent())
    const href = (await links.nth(i).getAttribute('href'))!
    const asked = page.context().waitForEvent('request', r => !!r.postData()?.includes('query Findings('))
    const shown = await page.context().newPage()
    await shown.goto(new URL(href, page.url()).href)
    const {findings} = await api('query($w: FindingWhere) { findings(where: $w, first: 100) { nodes { study { id } } } }', {w: (await asked).postDataJSON().variables.where})
    expect(new Set(findings.nodes.map((f: {study: {id: string}}) => f.study.id)).size, href).toBe(n)
    await shown.close()
  }
}

test('a conflict chosen from those there are: sides, findings and attributes as the API has them', async ({page, api}) => {
  test.setTimeout(240_000)
  await page.goto('/conflict')
  await settled(page)
  await page.getByRole('link', {name: 'Why do studies of Family Group Conferencing on Child enters care disagree?'}).focus()
  await page.keyboard.press('Enter')
  await settled(page)
  const {conflict} = await api(question, {i: 'intervention:family-group-conferencing', o: 'outcome:child-enters-care'})
  await expect(page.locator('h1')).toHaveText('Why do studies of Family Group Conferencing on child enters care disagree?')
  await expect(page.locator('.lead')).toHaveText(conflict.sentence)
  expect(conflict.sides.length).toBeGreaterThan(2)
  for (const side of conflict.sides) {
    const words = side.direction.replaceAll('_', ' ')
    const shown = page.locator('.side', {has: page.locator('> p > .tag', {hasText: new RegExp(words, 'i')})})
    await expect(shown.locator('> p a').first()).toHaveText(new RegExp(`^${side.unitCount} stud`))
    await expect(shown.locator('.statement a')).toHaveText(side.findings.nodes.map((f: {statement: string}) => f.statement))
  }
  const stated = conflict.explanations.filter((e: {values: unknown[]}) => e.values.length > 0)
  await expect(page.locator('.separations > li > p:not(.separation)')).toHaveText(stated.map((e: {sentence: string}) => e.sentence))
  for (const summary of await page.locator('.separations summary').all()) {
    await summary.focus()
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('.separations details:not([open])')).toHaveCount(0)
  await numbersFind(page, api)
})

test('a pair whose studies agree, and one that nobody studied, say so', async ({page}) => {
  await page.goto('/conflict?intervention=intervention:open-dialogue&outcome=outcome:psychiatric-hospital-use')
  await settled(page)
  await expect(page.locator('#separates')).toHaveCount(0)
  await expect(page.locator('.sides')).toContainText('No study points this way.')
  await page.goto('/conflict?intervention=intervention:co-production')
  await settled(page)
  await expect(page.locator('.empty')).toContainText('No studies of what you chose disagree')
})

test.describe('with enough studies on both sides', () => {
  test.use({baseURL: trials}) // of the API

  test('attributes are ranked by how well they separate the sides', async ({page, api}) => {
    test.setTimeout(240_000)
    await page.goto(trials + '/conflict?intervention=intervention:bcg-vaccine&outcome=outcome:tuberculosis')
    await settled(page)
    const {conflict} = await api(question, {i: 'intervention:bcg-vaccine', o: 'outcome:tuberculosis'})
    const ranked = conflict.explanations.filter((e: {separation: number | null}) => e.separation !== null)
    expect(ranked.length).toBeGreaterThan(2)
    await expect(page.locator('ol.separations .separation b')).toHaveText(ranked.map((e: {separation: number}) => e.separation.toFixed(2)))
    await numbersFind(page, api)
  })
})
