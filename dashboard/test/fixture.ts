// What every test wants: a page that complains of nothing and asks nobody else, the API to compare with, and axe.
import AxeBuilder from '@axe-core/playwright'
import {expect, test as base, type Page} from '@playwright/test'
import {trials} from '../playwright.config'

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
    page.on('request', r => /^https?:/.test(r.url()) && ![baseURL!, trials].some(own => r.url().startsWith(own)) && complaints.push('asked ' + r.url()))
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

/**
 * How pages are looked at. Axe's rules all run once; of the other looks only what they can change is asked again, because
 * axe takes its time: contrast where the colours differ, sizes and scrolling where the room differs.
 */
export const looks = [
  {name: 'wide', width: 1280, height: 900, colorScheme: 'light', rules: null},
  {name: 'wide-dark', width: 1280, height: 900, colorScheme: 'dark', rules: ['color-contrast']},
  {name: 'narrow', width: 320, height: 640, colorScheme: 'light', rules: ['target-size', 'scrollable-region-focusable']},
  {name: 'narrow-dark', width: 320, height: 640, colorScheme: 'dark', rules: ['color-contrast', 'target-size', 'scrollable-region-focusable']},
] as const

/** WCAG 2.2 AA as far as a machine can tell, or the rules given, and no sideways scrolling. */
export async function accessible(page: Page, rules: readonly string[] | null = null) {
  const axe = new AxeBuilder({page})
  const {violations} = await (rules ? axe.withRules([...rules]) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze()
  const said = violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} ${(n.failureSummary ?? '').split('\n')[1]}`).join(' | ')}`)
  expect(said).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}
