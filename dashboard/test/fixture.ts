// What every test wants: a page that complains of nothing and asks nobody else, the API to compare with, and axe.
import AxeBuilder from '@axe-core/playwright'
import {expect, test as base, type Page} from '@playwright/test'

type Fixtures = {
  /** Asks the API itself, as anybody could. */
  api: <T = any>(query: string, variables?: unknown) => Promise<T>
}

export const test = base.extend<Fixtures & {watch: void}>({
  // Fails a test whose page writes an error to the console, breaks, or asks another origin.
  watch: [async ({page, baseURL}, use) => {
    const complaints: string[] = []
    page.on('console', m => m.type() === 'error' && complaints.push(m.text()))
    page.on('pageerror', err => complaints.push(err.message))
    page.on('request', r => /^https?:/.test(r.url()) && !r.url().startsWith(baseURL!) && complaints.push('asked ' + r.url()))
    await use()
    expect(complaints).toEqual([])
  }, {auto: true}],
  api: async ({request}, use) => {
    await use(async (query, variables) => {
      const response = await request.post('/graphql', {data: {query, variables}})
      const {data, errors} = await response.json()
      expect(errors).toBeUndefined()
      return data
    })
  },
})

export {expect}

/** Waits until nothing on the page is still being loaded. */
export async function settled(page: Page) {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy=true], .loading')).toHaveCount(0)
}

/** WCAG 2.2 AA as far as a machine can tell, and no sideways scrolling. */
export async function accessible(page: Page) {
  const {violations} = await new AxeBuilder({page}).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.failureSummary ?? '').split('\n')[1]).join(' | ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}
