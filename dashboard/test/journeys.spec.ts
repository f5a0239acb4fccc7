// Five journeys from page to page, by keyboard: what a reader came for, and what they leave with.
import {back, expect, settled, test} from './fixture'
import type {Locator, Page} from '@playwright/test'

/** Follows a link as a keyboard does. */
async function follow(page: Page, link: Locator) {
  await link.first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
}

const asked = '/?population=population:families-in-pre-proceedings&context=context:england&outcome=outcome:child-enters-care'

test('a councillor: from a question in her own words to a printed answer and a printed brief', async ({page, api}) => {
  await page.goto('/')
  await page.getByLabel('Or put it in your own words').focus()
  await page.keyboard.type('What works for families in pre-proceedings in England when a child enters care?')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/population:families-in-pre-proceedings/)
  await settled(page)
  const {whatWorks} = await api('query($q: WhatWorksQuestion!) { whatWorks(question: $q, first: 10) { dataVersion edges { sentence } } }', {
    q: {population: ['population:families-in-pre-proceedings'], context: ['context:england'], outcome: ['outcome:child-enters-care']},
  })
  await page.evaluate(() => (window.print = () => (document.title = 'printed')))
  await follow(page, page.getByRole('button', {name: 'Print this answer'}))
  await expect(page).toHaveTitle('printed')
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('.says')).toHaveText(whatWorks.edges.map((e: {sentence: string}) => e.sentence))
  await expect(page.locator('.foot')).toContainText(page.url())
  await expect(page.locator('.foot')).toContainText(`Data version ${whatWorks.dataVersion}`)
  await expect(page.locator('.foot')).toContainText(`printed on ${new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date())}`)
  for (const control of ['.top', '.typed', '.onward', '.behind', 'select', '.answer summary']) await expect(page.locator(control).filter({visible: true})).toHaveCount(0)
  expect((await page.pdf({format: 'A4'})).length).toBeGreaterThan(20_000)
  await page.emulateMedia({media: 'screen'})
  const sentence = (await page.locator('h1').textContent())!
  await follow(page, page.getByRole('link', {name: 'Brief: the answer as a document'}))
  await follow(page, page.getByRole('button', {name: 'Print this brief'}))
  await expect(page).toHaveTitle('printed')
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('h1')).toHaveText(sentence)
  await expect(page.locator('.document h2').filter({visible: true})).toContainText(['The answer in short', 'What has no answer', 'References'])
  await expect(page.locator('.checksum:has(code)')).toContainText(`data version ${whatWorks.dataVersion}`)
  await expect(page.locator('button, select, input, .top, .onward, .behind').filter({visible: true})).toHaveCount(0)
  expect((await page.pdf({format: 'A4'})).length).toBeGreaterThan(20_000)
})

test('an analyst: from a gap on the map to the studies next to it', async ({page, api}) => {
  await page.goto('/map?unfold=intervention:shared-decision-making-family-meetings')
  await settled(page)
  const row = 'intervention:family-group-conferencing'
  const empty = page.locator(`[data-cell^="${row}|"].none-found`)
  const chosen = (await empty.first().getAttribute('data-cell')) ?? ''
  await empty.first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.locator('.panel .gap').first()).toContainText('Never studied')
  await follow(page, page.getByRole('link', {name: 'What has been found of it on other outcomes'}))
  const {findings} = await api('query($w: FindingWhere) { findings(where: $w) { totalCount } }', {w: {interventions: {within: [row]}}})
  await expect(page.locator('#found')).toContainText(`${findings.totalCount} findings`)
  await expect(page.locator('.claim', {hasText: chosen.split(':').pop()!.replaceAll('-', ' ')})).toHaveCount(0)
  await follow(page, page.locator('.claim a[href^="/study/"]'))
  await expect(page.locator('.kicker')).toHaveText('Study')
  await expect(page.getByRole('heading', {name: /interventions that it examines/i})).toBeVisible()
})

test('a researcher: from a forest plot to the page of the source and to the GraphQL', async ({page, api}) => {
  await page.goto('/outcome/new-mental-disorder-in-a-child')
  await settled(page)
  await follow(page, page.getByRole('link', {name: /^Forest plot of \d+ estimates/}))
  await expect(page.locator('.forest .square-mark')).not.toHaveCount(0)
  const plot = page.url()
  const row = page.locator('tbody tr').first()
  await follow(page, row.locator('th > a'))
  const found = page.url()
  const id = `finding:${found.split('/').pop()}`
  const {finding} = await api('query($id: ID!) { finding(id: $id) { locator source { id name title citation seenAt url doi } } }', {id})
  const called = finding.source.title === null ? finding.source.name : finding.source.citation
  const source = page.locator('dd', {hasText: called})
  await expect(source).toContainText(finding.locator)
  await expect(source.locator('.out')).toHaveAttribute('href', finding.source.doi ? `https://doi.org/${finding.source.doi}` : (finding.source.url ?? finding.source.seenAt))
  await follow(page, source.getByRole('link', {name: called}))
  await expect(page.locator('.history code')).toHaveText(finding.source.id)
  await back(page, found)
  await back(page, plot)
  await settled(page)
  await follow(page, page.getByRole('link', {name: 'See and change the GraphQL'}))
  await expect(page).toHaveURL(/\/graphiql\/\?query=/)
  await page.locator('.graphiql-execute-button').press('Enter')
  await expect(page.locator('.result-window')).toContainText('"pooled"')
})

test('a partner: from a seminar to a speaker’s organisation on the map', async ({page}) => {
  await page.goto('/programme')
  await settled(page)
  const organisations = await page.locator('.event .list a[href^="/organisation/"]').evaluateAll(all => [...new Set(all.map(a => a.getAttribute('href')!))])
  for (const href of organisations) {
    await page.goto('/programme')
    await settled(page)
    await follow(page, page.locator(`.event .list a[href="${href}"]`))
    const name = await page.locator('h1').textContent()
    const place = page.getByRole('link', {name: 'on the map', exact: true})
    if (!(await place.count())) continue // no source says where it is
    await follow(page, place)
    await expect(page).toHaveURL(/\/places\?/)
    await expect(page.locator('.halves .list h3').filter({hasText: name!})).toHaveCount(1)
    await expect(page.locator('.drawing a[aria-current]')).toHaveCount(1)
    return
  }
  throw new Error('no speaker is from an organisation with a place')
})

test('a sceptic: from a favourable verdict to the trials against it', async ({page, api}) => {
  await page.goto(asked)
  await settled(page)
  const answer = page.locator('.answer', {has: page.locator('header .tag.for')}).filter({hasText: 'adverse'}).first()
  const name = await answer.locator('h3').textContent()
  await follow(page, answer.getByRole('link', {name: `Why studies disagree: ${name}`}))
  await expect(page.locator('h1')).toContainText(`Why do studies of ${name} on child enters care disagree?`)
  const adverse = page.locator('.side', {has: page.locator('> p > .tag', {hasText: 'Adverse'})})
  await follow(page, adverse.locator('.claim a[href^="/study/"]'))
  const id = `study:${page.url().split('/').pop()}`
  const {study} = await api('query($id: ID!) { study(id: $id) { name design findings(where: { direction: { eq: ADVERSE } }) { totalCount } } }', {id})
  await expect(page.locator('h1')).toHaveText(study.name)
  expect(study.design).toBe('RANDOMISED_TRIAL')
  expect(study.findings.totalCount).toBeGreaterThan(0)
  await expect(page.locator('.claim .tag', {hasText: 'Adverse'}).first()).toBeVisible()
})

test('a number on a narrowed map is what its link finds', async ({page, api}) => {
  await page.goto('/map?intervention=intervention:family-group-conferencing&direction=FAVOURABLE&view=table')
  await settled(page)
  const links = page.locator('tbody td:nth-child(3) a')
  expect(await links.count()).toBeGreaterThan(3)
  const map = page.url()
  for (const i of [0, 1, (await links.count()) - 1]) {
    const n = Number(await links.nth(i).textContent())
    await follow(page, links.nth(i))
    await expect(page).toHaveURL(/direction=FAVOURABLE/)
    await expect(page).toHaveURL(/intervention:family-group-conferencing/)
    await expect(page.locator('#found')).toHaveText(new RegExp(`^${n} finding`))
    await back(page, map)
    await settled(page)
  }
  const {evidenceMap} = await api('query($w: FindingWhere) { evidenceMap(where: $w, maxRows: 100, maxColumns: 60) { cells { findingCount } } }', {w: {interventions: {within: ['intervention:family-group-conferencing']}, direction: {in: ['FAVOURABLE']}}})
  expect(evidenceMap.cells.some((c: {findingCount: number}) => c.findingCount > 0)).toBe(true)
})

test('GraphiQL: a question of the cookbook, taken from the menu, is answered', async ({page}) => {
  await page.goto('/graphiql/')
  await page.getByRole('button', {name: 'Show Examples'}).focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('region', {name: 'Examples'})
  await expect(menu.getByRole('link').nth(10)).toBeAttached()
  await menu.getByRole('link', {name: 'Which trials are there, and where?'}).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.graphiql-query-editor')).toContainText('studies')
  await page.locator('.graphiql-execute-button').press('Enter')
  await expect(page.locator('.result-window')).toContainText('"totalCount"')
})
