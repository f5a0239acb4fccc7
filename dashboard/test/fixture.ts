// What every test wants: a page that complains of nothing and asks nobody else, the API to compare with, and axe.
import AxeBuilder from '@axe-core/playwright'
import {expect, test as playwright, type ConsoleMessage, type Page, type Request} from '@playwright/test'
import {home, long, trials} from '../playwright.config'

const waiting = new WeakMap<Page, Set<Request>>() // for an answer

/** Notes what a page asks and has no answer to yet. */
function count(page: Page) {
  const asked = new Set<Request>()
  waiting.set(page, asked)
  page.on('request', r => {
    if (r.isNavigationRequest() && r.frame() === page.mainFrame()) asked.clear() // what the page before it waited for will not be told
    asked.add(r)
  })
  page.on('requestfinished', r => asked.delete(r))
  page.on('requestfailed', r => asked.delete(r))
}

/** A page that may complain, in a window of its own: what a test does to the network there stays there. */
export const plain = playwright.extend({
  page: async ({page}, use) => {
    count(page)
    await use(page)
  },
})

/**
 * Tests that follow one another have the same window, as it takes Chromium longer to open one than most tests take; each finds
 * it as new. A test that fails is the last of its window.
 */
const inOneWindow = playwright.extend<object, {window: Page}>({
  window: [async ({browser}, use) => {
    const context = await browser.newContext({baseURL: home}) // whichever graph the first test asks the API of
    const page = await context.newPage()
    count(page)
    await use(page)
    await context.close()
  }, {scope: 'worker'}],
  context: async ({window}, use) => use(window.context()),
  page: async ({window: page}, use) => {
    await use(page)
    await page.unrouteAll({behavior: 'ignoreErrors'})
    await page.goto('about:blank')
    await page.emulateMedia({media: null, colorScheme: null})
    await page.setViewportSize({width: 1280, height: 720})
  },
})

type Fixtures = {
  /** Asks the API itself, as anybody could. */
  api: <T = any>(query: string, variables?: unknown) => Promise<T>
}

export const test = inOneWindow.extend<Fixtures & {watch: void}>({
  // Fails a test whose page writes an error to the console, breaks, or asks another origin.
  watch: [async ({page, baseURL}, use) => {
    const complaints: string[] = []
    const said = (m: ConsoleMessage) => m.type() === 'error' && complaints.push(m.text())
    const broke = (err: Error) => complaints.push(err.message)
    const asked = (r: Request) => /^https?:/.test(r.url()) && ![baseURL!, trials].some(own => r.url().startsWith(own)) && complaints.push('asked ' + r.url())
    page.on('console', said).on('pageerror', broke).on('request', asked)
    await use()
    page.off('console', said).off('pageerror', broke).off('request', asked)
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

/** Waits until nothing on the page is still being loaded or drawn: seen twice, as what was drawn may ask for more. */
export async function settled(page: Page) {
  const calm = async () => {
    const [ready, busy] = await page.evaluate(() => new Promise<[string, number]>(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
      done([document.readyState, document.querySelectorAll('[aria-busy=true], .loading').length]))))))
    expect(ready).toBe('complete')
    expect(busy, 'parts that say that they are loading').toBe(0)
    expect([...waiting.get(page)!].map(r => r.url())).toEqual([])
  }
  await expect(async () => {
    await calm()
    await calm()
  }).toPass({intervals: [20, 50, 100], timeout: 30_000})
}

/** Goes a step back, to an address. A page that keeps its place changes the history too, which the browser's driver takes for the step. */
export async function back(page: Page, address: string) {
  await page.goBack()
  await expect(page).toHaveURL(address)
}

/**
 * How pages are looked at. The long run asks all of axe's rules in each look, of a page loaded in it. The short one loads a page
 * once, asks all of them in the first look, and of the others what they can change:
 *
 * - The colour scheme changes colours and nothing else, so of the dark looks only rules of colour are asked, and those of one
 *   text of each colouring: its own colour, size and weight over the same backgrounds. Which text lies over what is the same
 *   in light, where every text is asked.
 * - The width changes where things stand and how large they are, and hides a little. Where it shows what no look before has
 *   shown, all rules are asked again.
 *
 * Of a long list the short run asks a dozen entries: what draws the others is the same, and axe's time grows with them.
 */
export const looks = [
  {name: 'wide', width: 1280, height: 900, colorScheme: 'light', rules: 'all'},
  {name: 'wide-dark', width: 1280, height: 900, colorScheme: 'dark', rules: 'colours'},
  {name: 'narrow-dark', width: 320, height: 640, colorScheme: 'dark', rules: 'colours'},
  {name: 'narrow', width: 320, height: 640, colorScheme: 'light', rules: 'room'},
] as const

export type Look = (typeof looks)[number]

const colours = ['color-contrast', 'link-in-text-block']
const room = ['target-size', 'scrollable-region-focusable']

/** WCAG 2.2 AA as far as a machine can tell, or the rules given, of a page or a part of it; and no sideways scrolling. */
export async function accessible(page: Page, rules: Look['rules'] = 'all', part = 'html') {
  const all = {type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}
  const some = {type: 'rule' as const, values: rules === 'room' ? [...colours, ...room] : colours}
  const there = await page.evaluate(() => 'axe' in window) // since the look before
  // Legacy is what a page without frames can have: the other way opens an empty page for each report.
  const axe = new AxeBuilder({page, axeSource: there ? ';' : undefined}).setLegacyMode().options({resultTypes: ['violations'], runOnly: rules === 'all' ? all : some})
  if (rules === 'colours') axe.include(await oneOfEachColouring(page))
  else if (part !== 'html') axe.include(part)
  if (!long) axe.exclude(':is(ol, ul, tbody) > :nth-child(n+13)')
  const {violations} = await axe.analyze()
  const said = violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} ${(n.failureSummary ?? '').split('\n')[1]}`).join(' | ')}`)
  expect(said).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

/** Marks the first and the last text of each colouring that is in sight, and gives the selector of what is marked. */
async function oneOfEachColouring(page: Page) {
  const marked = await page.evaluate(() => {
    const under = new Map<Element | null, string>([[null, '']]) // an element's backgrounds, down to the page's
    const backgrounds = (e: Element | null): string => {
      if (!under.has(e)) {
        const {backgroundColor, backgroundImage, opacity} = getComputedStyle(e!)
        const own = [backgroundColor.replace('rgba(0, 0, 0, 0)', ''), backgroundImage.replace('none', ''), opacity.replace(/^1$/, '')].join(';')
        under.set(e, (own === ';;' ? '' : own + '\n') + backgrounds(e!.parentElement))
      }
      return under.get(e)!
    }
    const first = new Map<string, Element>()
    const last = new Map<string, Element>()
    for (const e of document.querySelectorAll('body *')) {
      const texts = e.matches('input, select, textarea') || [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.nodeValue!.trim())
      const {width, height} = e.getBoundingClientRect()
      if (!texts || width < 2 || height < 2 || !e.checkVisibility()) continue
      const {color, fill, fontSize, fontWeight, textDecorationLine} = getComputedStyle(e)
      const key = [color, fill, fontSize, fontWeight, textDecorationLine, backgrounds(e)].join('\n')
      if (!first.has(key)) first.set(key, e)
      last.set(key, e)
    }
    document.querySelectorAll('[data-colouring]').forEach(e => e.removeAttribute('data-colouring'))
    for (const e of [...first.values(), ...last.values()]) e.setAttribute('data-colouring', '')
    return first.size
  })
  expect(marked).toBeGreaterThan(3)
  return '[data-colouring]'
}

/** Notes which elements of a page are shown, and says how many were not in any look before. */
export const newlyShown = (page: Page) => page.evaluate(() => {
  const all = [...document.querySelectorAll('body *:not([data-shown])')].filter(e => e.checkVisibility())
  for (const e of all) e.setAttribute('data-shown', '')
  return all.length
})
