// Lists that the API gives in pages are read to the end: nothing is dropped in silence, and what is missing is said.
import {expect, settled, test} from './fixture'
import type {Page} from '@playwright/test'

/** Cuts the list of an operation into pages of a few, as a larger graph would have it; the second fails while `refuse` says so. */
async function inPages(page: Page, operation: string, list: string, many: number, refuse: () => boolean) {
  await page.route('/graphql', async route => {
    const {query, variables} = route.request().postDataJSON()
    if (!query.includes(`query ${operation}(`)) return route.continue()
    const from = Number(variables.after ?? 0)
    if (from === many && refuse()) return route.fulfill({json: {errors: [{message: 'too many at once', extensions: {code: 'TOO_MANY_REQUESTS'}}]}})
    const {key, all} = await whole(route.request().url(), query, variables)
    await route.fulfill({json: {data: {[list]: {totalCount: all.length, pageInfo: {hasNextPage: from + many < all.length, endCursor: String(from + many)}, [key]: all.slice(from, from + many)}}}})
  })
  const whole = async (url: string, query: string, variables: object) => {
    const all: unknown[] = []
    let key = 'nodes'
    for (let after: string | null = null, more = true; more; ) {
      const {data} = await (await page.request.post(url, {data: {query, variables: {...variables, after}}})).json()
      key = data[list].edges ? 'edges' : 'nodes'
      all.push(...data[list][key])
      more = data[list].pageInfo.hasNextPage
      after = data[list].pageInfo.endCursor
    }
    return {key, all}
  }
}

test('places: every page is read; where one fails, the others stay, and trying again brings the rest', async ({page, api}) => {
  let refuse = true
  await inPages(page, 'Places', 'organisations', 30, () => refuse)
  await page.goto('/places')
  await expect(page.getByRole('alert')).toContainText('A part of this is missing')
  const {organisations: {totalCount}} = await api('{ organisations(where: { location: { exists: true } }) { totalCount } }')
  await expect(page.locator('figcaption')).toContainText(`The first 30 of ${totalCount}`)
  refuse = false
  await page.getByRole('button', {name: 'Try again'}).press('Enter')
  await settled(page)
  await expect(page.locator('.halves .list > li')).toHaveCount(totalCount)
  await expect(page.locator('figcaption')).toHaveText(new RegExp(`^${totalCount} organisations in`))
})

test('places: organisations of which no place is known can be read, too', async ({page, api}) => {
  await page.goto('/places')
  await settled(page)
  await page.getByText('Organisations whose place is not known').press('Enter')
  await settled(page)
  const {organisations} = await api('{ organisations(first: 100, where: { location: { exists: false } }, orderBy: [{ name: ASC }]) { totalCount nodes { name } } }')
  await expect(page.locator('details .items a')).toHaveText(organisations.nodes.map((o: {name: string}) => o.name))
})

test('timeline: every entry is there, the newest as well', async ({page, api}) => {
  await page.goto('/timeline')
  await settled(page)
  const {timeline, studies} = await api('{ timeline { totalCount } studies(first: 1, where: { year: { exists: true } }, orderBy: [{ year: DESC }]) { totalCount nodes { name } } }')
  await expect(page.locator('.years > li')).toHaveCount(timeline.totalCount)
  await expect(page.locator('figcaption')).toContainText(`${studies.totalCount} studies`)
  await expect(page.locator('.years > li', {hasText: studies.nodes[0].name})).not.toHaveCount(0)
})

test('conflict: where studies disagree is looked for among all that has an answer, and half a choice narrows it down', async ({page}) => {
  await page.goto('/conflict')
  await settled(page)
  const pairs = await page.locator('tbody tr').allTextContents()
  expect(pairs.length).toBeGreaterThan(5)
  await inPages(page, 'Conflicts', 'whatWorks', 10, () => false)
  await page.reload()
  await settled(page)
  expect((await page.locator('tbody tr').allTextContents()).sort()).toEqual(pairs.sort())
  await page.getByRole('combobox', {name: 'The outcome'}).focus()
  await page.keyboard.type('child enters care')
  await expect(page.getByRole('option', {name: 'Child enters care'}).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/outcome=outcome:child-enters-care/)
  const narrowed = pairs.filter(p => p.includes('Child enters care'))
  expect(narrowed.length).toBeGreaterThan(0)
  await expect(page.locator('tbody tr')).toHaveCount(narrowed.length)
  expect((await page.locator('tbody tr').allTextContents()).sort()).toEqual(narrowed.sort())
})

test('back and loading anew lead to where one was on a long page', async ({page}) => {
  await page.goto('/findings')
  await settled(page)
  await page.evaluate(() => scrollTo(0, 2000))
  const link = page.locator('.statement a').nth(12)
  await link.evaluate((a: HTMLElement) => a.click()) // without scrolling there, as a click of the mouse would
  await expect(page.locator('.history')).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  const place = () => page.evaluate(() => Math.abs(scrollY - 2000))
  await expect.poll(place).toBeLessThan(50)
  await settled(page)
  expect(await place()).toBeLessThan(50)
  await page.reload()
  await expect.poll(place).toBeLessThan(50)
  await settled(page)
  expect(await place()).toBeLessThan(50)
})
