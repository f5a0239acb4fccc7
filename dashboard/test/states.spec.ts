// What a page says when things go wrong: offline, refused, in part, and when the question changes in between.
import type {Page} from '@playwright/test'
import {expect, plain, settled} from './fixture'

const test = plain // here errors are the point, so the console may complain

test('offline: says so, keeps the question, and asks again when back', async ({page, context}) => {
  await page.goto('/search?q=open+dialogue')
  await settled(page)
  await context.setOffline(true)
  await page.getByRole('searchbox').fill('family')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('could not be brought up to date')
  await expect(page.getByRole('searchbox')).toHaveValue('family')
  await context.setOffline(false)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await settled(page)
})

test('offline: the explorer keeps its picture, says so, and asks again when back', async ({page, context}) => {
  await page.goto('/explore?at=theme:costs-and-savings')
  await settled(page)
  await context.setOffline(true)
  await page.locator('.scroll button[aria-pressed=false]:visible').first().click()
  await expect(page.getByRole('alert')).toContainText('asks again by itself')
  await expect(page.locator('.canvas')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('.scroll button[aria-pressed=true]').first()).toBeAttached()
})

test('offline: a page that was not opened before says so', async ({page, context}) => {
  await page.goto('/method')
  await settled(page)
  await context.setOffline(true)
  await page.getByRole('link', {name: 'Timeline'}).click()
  await expect(page.getByRole('alert')).toContainText('cannot be reached')
  await context.setOffline(false)
  await page.getByRole('link', {name: 'load the page again'}).click()
  await settled(page)
  await expect(page.locator('h1')).toHaveText('Timeline')
})

test('refused: what happened and what to do; trying again works', async ({page}) => {
  let refuse = true
  await page.route('/graphql', route => (refuse && route.request().postData()!.includes('query Method') ? route.fulfill({json: {errors: [{message: 'too many at once', extensions: {code: 'TOO_MANY_REQUESTS'}}]}}) : route.continue()))
  await page.goto('/method')
  await expect(page.getByRole('alert')).toContainText('too many at once')
  await expect(page.getByRole('alert')).toContainText('Wait a moment')
  refuse = false
  await page.getByRole('button', {name: 'Try again'}).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('.formula')).toBeVisible()
})

test('in part: shows what there is and says that something is missing', async ({page}) => {
  await page.route('/graphql', async route => {
    if (!route.request().postData()!.includes('query Method')) return route.continue()
    const response = await route.fetch()
    await route.fulfill({json: {...(await response.json()), errors: [{message: 'half of it failed', extensions: {code: 'INTERNAL'}}]}})
  })
  await page.goto('/method')
  await expect(page.getByRole('alert')).toContainText('A part of this is missing. half of it failed')
  await expect(page.locator('.formula')).toBeVisible()
})

test('a question that changes cancels the one before', async ({page}) => {
  await page.route('/graphql', async route => {
    if (route.request().postData()!.includes('"text":"slow"')) await new Promise(resolve => setTimeout(resolve, 1500))
    await route.continue().catch(() => {}) // the page has hung up
  })
  const cancelled = page.waitForEvent('requestfailed')
  await page.goto('/search?q=slow')
  await page.getByRole('searchbox').fill('family')
  await page.getByRole('searchbox').press('Enter')
  expect((await cancelled).postData()).toContain('"text":"slow"')
  await settled(page)
  await expect(page.locator('h1')).toHaveText('Search: family')
})

test('a choice: what is typed and not yet found offers only what fits', async ({page}) => {
  const sought = (text: string) => text.includes('query FindPopulations') && text.includes('"contains":"pre-proceed"')
  let letGo = () => {}
  const gate = new Promise<void>(resolve => (letGo = resolve))
  await page.route('/graphql', async route => {
    if (sought(route.request().postData()!)) await gate
    await route.continue()
  })
  const options = page.locator('[role=option]:not([aria-disabled=true])')
  await page.goto('/')
  await page.getByRole('combobox', {name: 'For whom: people'}).click()
  await expect(options.nth(3)).toBeVisible()
  const asked = page.waitForRequest(r => sought(r.postData() ?? ''))
  await page.keyboard.type('pre-proceed')
  await asked
  await expect(options.filter({hasNotText: /pre-proceed/i})).toHaveCount(0)
  await expect(page.getByRole('option', {name: /Looking|pre-proceed/i}).first()).toBeVisible()
  letGo()
  await expect(options.first()).toContainText('Families in pre-proceedings')
})

const slow = [
  {
    what: 'the map',
    says: 'Loading the map…',
    from: '/map?outcome=outcome:child-enters-care',
    asked: (text: string) => text.includes('query EvidenceMap') && text.includes('"rows":"INTERVENTION"'),
    change: (page: Page) => page.getByLabel('Rows').selectOption('POPULATION'),
    came: (page: Page) => expect(page.locator('.grid tbody th a[href^="/population/"]').first()).toBeVisible(),
  },
  {
    what: 'a cell of the map',
    says: 'Loading the findings of this cell…',
    from: '/map?outcome=outcome:child-enters-care&cell=intervention:family-group-conferencing%7Coutcome:child-enters-care',
    asked: (text: string) => text.includes('query FindingsOf'),
    change: (page: Page) => page.keyboard.press('Escape'),
    came: (page: Page) => expect(page.locator('.panel')).toHaveCount(0),
  },
  {
    what: 'the explorer',
    says: 'Loading what is around it…',
    from: '/explore?at=theme:costs-and-savings',
    asked: (text: string) => text.includes('query Around'),
    change: (page: Page) => page.getByRole('link', {name: 'Explore'}).click(),
    came: (page: Page) => expect(page.getByRole('heading', {name: 'Start from an intervention'})).toBeVisible(),
  },
  {
    what: 'a path of the explorer',
    says: 'Loading the paths…',
    from: '/explore?from=intervention:open-dialogue&to=intervention:family-group-conferencing',
    asked: (text: string) => text.includes('query Paths'),
    change: (page: Page) => page.getByRole('link', {name: 'Explore'}).click(),
    came: (page: Page) => expect(page.getByRole('heading', {name: 'Start from an intervention'})).toBeVisible(),
  },
]

for (const {what, says, from, asked, change, came} of slow) {
  test(`slow: ${what} says that it is being loaded, and is cancelled when something else is asked`, async ({page}) => {
    await page.route('/graphql', async route => {
      if (asked(route.request().postData()!)) await new Promise(resolve => setTimeout(resolve, 20_000))
      await route.continue().catch(() => {}) // the page has hung up
    })
    const cancelled = page.waitForEvent('requestfailed', r => asked(r.postData() ?? ''))
    await page.goto(from)
    const said = page.locator('.loading[role=status]')
    await expect(said).toHaveText(says)
    await expect(said).toHaveCSS('opacity', '1')
    await expect(page.locator('[aria-busy=true]')).toHaveCount(1)
    await change(page)
    await cancelled
    await came(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.unrouteAll({behavior: 'ignoreErrors'})
  })
}

test('stale: a page left open says that the evidence has changed, and is brought up to date when asked', async ({page}) => {
  let changed = false
  await page.route('/graphql', async route => {
    if (!changed || !route.request().postData()!.includes('query DataVersion')) return route.continue()
    const {data} = await (await route.fetch()).json()
    await route.fulfill({json: {data: {whatWorks: {...data.whatWorks, dataVersion: '99'}}}})
  })
  await page.goto('/method')
  await settled(page)
  const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const asked = page.waitForResponse(r => r.request().postData()?.includes('query DataVersion') ?? false)
  await look()
  await asked
  await expect(page.getByText('The evidence has changed')).toHaveCount(0)
  changed = true
  await look()
  await expect(page.getByText('The evidence has changed since this page was loaded')).toBeVisible()
  const anew = page.waitForRequest(r => r.postData()?.includes('query Method') ?? false)
  await page.getByRole('button', {name: 'Bring it up to date'}).click()
  await anew
  await expect(page.getByText('The evidence has changed')).toHaveCount(0)
  await expect(page.locator('.foot')).toContainText('Data version 99')
})

test('a brief: nothing asked, an unknown part, and a file that is refused are told apart', async ({page}) => {
  await page.goto('/brief')
  await expect(page.getByText('Choose at least one part of the question')).toBeVisible()
  await expect(page.getByRole('button', {name: /Save|Print/})).toHaveCount(0)
  await page.goto('/brief?outcome=outcome:no-such-outcome')
  await expect(page.getByRole('alert')).toContainText('outcome:no-such-outcome')
  await expect(page.locator('.document')).toHaveCount(0)
  await page.route('/graphql', route => (route.request().postData()!.includes('"format":"CSV"') ? route.fulfill({json: {errors: [{message: 'too many at once', extensions: {code: 'TOO_MANY_REQUESTS'}}]}}) : route.continue()))
  await page.goto('/brief?intervention=intervention:open-dialogue')
  await expect(page.locator('.document h2').first()).toBeVisible()
  await page.getByRole('button', {name: 'Save as CSV'}).click()
  await expect(page.getByText('It could not be saved as CSV: too many at once')).toBeVisible()
})

test('an address that cannot be asked: says so before the words of the API, and leads to the page without it', async ({page}) => {
  await page.goto('/findings?direction=FOO')
  await settled(page)
  const problem = page.getByRole('alert')
  await expect(problem.locator('p').first()).toHaveText(/^Sorry, the findings could not be loaded. Something in the address cannot be asked/)
  await expect(problem).toContainText('In the words of the API: variable $where.direction.in[0]: "FOO" is no Direction')
  await expect(problem.getByRole('button')).toHaveCount(0) // it would fail again
  await problem.getByRole('link', {name: 'Begin this page anew'}).press('Enter')
  await settled(page)
  await expect(page.locator('.claim')).not.toHaveCount(0)
  await page.goto('/finding/%FF')
  await settled(page)
  await expect(page.locator('h1')).toHaveText('Not found')
})

test('the address of nothing is told by the server', async ({request}) => {
  expect((await request.get('/no-such-page')).status()).toBe(404)
  expect((await request.get('/study/whatever')).status()).toBe(200)
})

test('an address that asks for more answers than the API gives shows as many as it can', async ({page}) => {
  for (const first of ['100000', '59.5', 'many']) {
    await page.goto(`/?first=${first}`)
    await settled(page)
    await expect(page.locator('.problem')).toHaveCount(0)
    expect(await page.locator('.answer').count()).toBeGreaterThanOrEqual(10)
  }
})
