// Brief, by keyboard, against the API: the document, its references in a style, and files that are byte for byte what their checksums say.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, settled, test} from './fixture'

const query = 'population=population:families-in-pre-proceedings&context=context:england&outcome=outcome:child-enters-care'
const question = {population: ['population:families-in-pre-proceedings'], context: ['context:england'], outcome: ['outcome:child-enters-care']}
const asked = `query($q: WhatWorksQuestion!, $format: BriefFormat!, $style: CitationStyle!) {
  brief(question: $q, format: $format, style: $style) { permalink title body dataVersion checksum citations(style: $style) } }`

test('the references change with the style, and are those of the API', async ({page, api}) => {
  await page.goto(`/brief?${query}`)
  const references = page.locator('.document > ol > li')
  for (const style of ['APA', 'HARVARD', 'VANCOUVER']) {
    if (style !== 'APA') {
      await page.getByRole('combobox', {name: 'References in'}).focus()
      await page.keyboard.press('ArrowDown')
      await expect(page).toHaveURL(new RegExp(`style=${style}`))
      await settled(page)
      await expect(page.getByRole('combobox', {name: 'References in'})).toBeFocused()
    }
    const {brief} = await api(asked, {q: question, format: 'HTML', style})
    await expect(page.locator('.checksum code')).toHaveText(brief.checksum)
    await expect(page.locator('h1')).toHaveText(brief.title)
    expect(brief.citations.length).toBeGreaterThan(3)
    expect((await references.allTextContents()).map(t => t.trim().replace(/ \(Seen: [^()]*\.\)$/, ''))).toEqual(brief.citations)
  }
  await page.goBack()
  await expect(page.getByRole('combobox', {name: 'References in'})).toHaveValue('HARVARD')
})

test('the page holds the whole document, each heading once, and each reference leads to its source', async ({page, api}) => {
  await page.goto(`/brief?${query}`)
  await settled(page)
  const {brief} = await api(asked, {q: question, format: 'HTML', style: 'APA'})
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  const whole = await page.evaluate(html => new DOMParser().parseFromString(html, 'text/html').querySelector('main')!.textContent!, brief.body)
  expect(words(whole)).toBe(words(`${brief.title} ${await page.locator('.document').textContent()}`))
  await expect(page.locator('h1')).toHaveCount(1)
  const order = await page.locator('.document, .checksum:has(code)').evaluateAll(all => all.map(e => e.className.split(' ')[0])) // the answer before what only a checker needs
  expect(order).toEqual(['document', 'hint'])
  await expect(page.locator('article :is(style, script, meta)')).toHaveCount(0)
  const reference = page.locator('.document a[href^="#r"]').first()
  const to = (await reference.getAttribute('href'))!
  await reference.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(to)).toBeInViewport()
  await page.getByRole('link', {name: 'Ask the same again'}).first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(brief.permalink)
  await expect(page.locator('h1')).toHaveText(brief.title)
})

test('each file is what its checksum says, in the style that was chosen', async ({page, api}) => {
  await page.goto(`/brief?${query}&style=VANCOUVER`)
  await settled(page)
  for (const [format, name, file] of [['MARKDOWN', 'Markdown', 'brief.md'], ['HTML', 'HTML', 'brief.html'], ['CSV', 'CSV', 'brief.csv']] as const) {
    await page.getByRole('button', {name: `Save as ${name}`}).focus()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const {brief} = await api(asked, {q: question, format, style: 'VANCOUVER'})
    expect(download.suggestedFilename()).toBe(file)
    expect(createHash('sha256').update(readFileSync(await download.path())).digest('hex')).toBe(brief.checksum)
    await expect(page.getByText(`${file} is of data version ${brief.dataVersion}; its SHA-256 is ${brief.checksum}`)).toBeVisible()
  }
})

test('without a question the page offers some, and lets one be put together', async ({page, api}) => {
  await page.goto('/brief')
  await settled(page)
  const {findings} = await api('{ findings(where: { dimension: { eq: EFFECT } }) { facets(by: [OUTCOME], first: 10) { buckets { value label } } } }')
  const first = findings.facets[0].buckets[0]
  await page.getByRole('link', {name: first.label}).press('Enter')
  await settled(page)
  const {brief} = await api(asked, {q: {outcome: [first.value]}, format: 'HTML', style: 'APA'})
  await expect(page.locator('h1')).toHaveText(brief.title)
  await page.getByRole('link', {name: 'Another brief'}).press('Enter')
  await page.getByRole('combobox', {name: 'Only these interventions'}).focus()
  await page.keyboard.type('open dialogue')
  await expect(page.getByRole('option', {name: 'Open Dialogue'}).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page).toHaveURL(/\/brief\?intervention=/)
  await expect(page.locator('.document')).toBeVisible()
})
