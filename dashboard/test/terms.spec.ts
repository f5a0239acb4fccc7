// Terms that explain themselves: by click, tap and keyboard, in the schema's own words, and not in every row of a list.
import {expect, plain, settled, test} from './fixture'

const ask = '/?outcome=outcome:child-enters-care'

test('a term opens what the schema says of it, by keyboard, and Escape shuts it', async ({page, api}) => {
  await page.goto(ask)
  const verdict = page.locator('.answer header .term').first()
  const meaning = page.locator('.answer header .meaning').first()
  await expect(meaning).toBeHidden()
  await verdict.focus()
  await page.keyboard.press('Enter')
  await expect(meaning).toBeVisible()
  await expect(meaning).not.toBeEmpty()
  const {whatWorks, __type} = await api('{whatWorks(question: {outcome: ["outcome:child-enters-care"]}, first: 1) {edges {verdict}} __type(name: "Verdict") {enumValues {name description}}}')
  const said = __type.enumValues.find((v: {name: string}) => v.name === whatWorks.edges[0].verdict).description
  const told = (await meaning.innerText()).replace(/\.$/, '')
  expect(told.length).toBeGreaterThan(20)
  expect(said.replace(/\s+/g, ' ').replaceAll('`', '')).toContain(told)
  await page.keyboard.press('Escape')
  await expect(meaning).toBeHidden()
  await expect(verdict).toBeFocused()
})

test('what is opened stays while it is pointed at, shuts by a click elsewhere, and the next one takes its place', async ({page}) => {
  await page.goto('/intervention/family-group-conferencing')
  await settled(page)
  const terms = page.locator('.wide-facts .term, .kicker .term')
  const meanings = page.locator('.wide-facts .meaning, .kicker .meaning')
  await terms.first().click()
  await expect(meanings.first()).toBeVisible()
  await meanings.first().hover()
  await expect(meanings.first()).toBeVisible()
  await terms.nth(1).click()
  await expect(meanings.nth(1)).toBeVisible()
  await expect(meanings.first()).toBeHidden()
  await page.locator('h1').click()
  await expect(meanings.nth(1)).toBeHidden()
})

plain.describe('on a phone', () => {
  plain.use({viewport: {width: 320, height: 640}, hasTouch: true})
  plain('a tap opens it within the screen, and every term is large enough to be met', async ({page}) => {
    for (const path of [ask, '/map?intervention=intervention:family-group-conferencing', '/intervention/family-group-conferencing']) {
      await page.goto(path)
      await settled(page)
      for (const folded of await page.locator('.roomy > summary').all()) await folded.tap()
      const terms = page.locator('main .term:visible')
      expect(await terms.count()).toBeGreaterThan(1)
      for (const box of await terms.evaluateAll(all => all.map(t => t.getBoundingClientRect().toJSON()))) {
        expect(box.width).toBeGreaterThanOrEqual(24)
        expect(box.height).toBeGreaterThanOrEqual(24)
      }
      await terms.last().tap()
      const open = page.locator('.meaning:popover-open')
      await expect(open).toHaveCount(1)
      const box = (await open.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(320)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(640)
    }
  })
})

test('rows of a list hold no buttons for it; beside the list stands what its words mean', async ({page}) => {
  await page.goto('/findings?intervention=intervention:family-group-conferencing')
  await expect(page.locator('.claim').first()).toBeVisible()
  await expect(page.locator('.list button')).toHaveCount(0)
  const glossary = page.locator('.glossary')
  await expect(glossary.locator('dt')).toHaveCount(0)
  await glossary.locator('summary').focus()
  await page.keyboard.press('Enter')
  const shown = await page.locator('.claim .tag').evaluateAll(tags => tags.map(t => t.textContent!.slice(1).trim()))
  const explained = await glossary.locator('dt').evaluateAll(all => all.map(t => t.textContent!.replace(/^\W+\s/, '').trim()))
  expect(explained).toEqual(expect.arrayContaining([...new Set(shown)]))
})

test('print shows nothing of it', async ({page}) => {
  await page.goto(ask)
  await page.locator('.answer header .term').first().click()
  await expect(page.locator('.meaning:popover-open')).toBeVisible()
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('.meaning:popover-open')).toBeHidden()
  await expect(page.locator('.glossary').first()).toBeHidden()
})
