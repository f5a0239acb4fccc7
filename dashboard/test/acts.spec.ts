// The main act of each page, by keyboard alone, and what the page then says against what the API says.
import {readFileSync} from 'node:fs'
import {expect, settled, test} from './fixture'
import type {Page} from '@playwright/test'

/** Types into a part of a sentence and takes the first thing found. */
async function choose(page: Page, label: string, text: string, name: string) {
  await page.getByRole('combobox', {name: label}).focus()
  await page.keyboard.type(text)
  await expect(page.locator('.menu [role=option]').first()).toContainText(name) // what was there before the text was looked for is gone
  await page.keyboard.press('Enter')
}

test('ask: a question put together by keyboard gives the answer of the API', async ({page, api}) => {
  await page.goto('/')
  await choose(page, 'For whom: people', 'pre-proceed', 'Families in pre-proceedings')
  await choose(page, 'In which place, setting, service or stage', 'engl', 'England')
  await choose(page, 'On which outcome', 'enters care', 'Child enters care')
  await settled(page)
  const question = {population: ['population:families-in-pre-proceedings'], context: ['context:england'], outcome: ['outcome:child-enters-care']}
  const {whatWorks} = await api(
    'query($q: WhatWorksQuestion!) { whatWorks(question: $q, first: 10) { totalCount question { sentence } edges { node { name } sentence effectIndex strength score reasons(first: 20) { contribution } missing { sentence } } } }',
    {q: question},
  )
  await expect(page.locator('h1')).toHaveText(whatWorks.question.sentence)
  await expect(page.locator('.answer')).toHaveCount(Math.min(10, whatWorks.totalCount))
  const fixed = (n: number) => (n <= -0.005 ? '−' : '') + Math.abs(n).toFixed(2)
  for (const [i, edge] of whatWorks.edges.entries()) {
    const answer = page.locator('.answer').nth(i)
    await expect(answer.locator('h3')).toHaveText(edge.node.name)
    await expect(answer.locator('.says')).toHaveText(edge.sentence)
    await expect(answer.locator('.axis b').nth(0)).toHaveText((edge.effectIndex >= 0.005 ? '+' : '') + fixed(edge.effectIndex))
    await expect(answer.locator('.axis b').nth(1)).toHaveText(fixed(edge.strength))
    await expect(answer.locator('li.gap')).toHaveText(edge.missing.map((g: {sentence: string}) => g.sentence))
  }
  const why = page.locator('.answer').first().locator('summary', {hasText: 'Why this rank'})
  await why.focus()
  await page.keyboard.press('Enter')
  const first = whatWorks.edges[0]
  await expect(page.locator('.answer').first().locator('tbody tr')).toHaveCount(first.reasons.length)
  await expect(page.locator('.answer').first().locator('.sum b')).toHaveText((first.score >= 0.005 ? '+' : '') + fixed(first.score))

  await page.getByRole('button', {name: 'Remove England'}).press('Enter')
  await expect(page.getByRole('combobox', {name: 'In which place, setting, service or stage'})).toBeFocused()
  await page.goBack()
  const address = page.url()
  await page.reload()
  await settled(page)
  await expect(page.locator('h1')).toHaveText(whatWorks.question.sentence)
  await page.goBack()
  await expect(page.locator('h1')).not.toHaveText(whatWorks.question.sentence)
  await page.goForward()
  await expect(page).toHaveURL(address)
  await expect(page.locator('h1')).toHaveText(whatWorks.question.sentence)
})

// A question, what of the sentence it fills, and what is offered as near. Names within a longer name, or whose words stand apart, are not meant.
const typed = [
  ['Does Family Group Conferencing help when a child enters care in England?', 'outcome:child-enters-care context:england intervention:family-group-conferencing', []],
  ['What works for families in pre-proceedings in England on child enters care?', 'population:families-in-pre-proceedings outcome:child-enters-care context:england', []],
  ['homeless families in the UK', 'population:families-in-temporary-accommodation context:united-kingdom', []],
  ['does open dialogue reduce reoffending', 'outcome:repeat-conviction intervention:open-dialogue', []],
  ['getting children home again in Leeds', 'context:leeds', ['Add Reunification outcome']], // by an alias of which it has half the words
  ['what helps parents who drink, in Leeds', 'context:leeds', ['Add Children of parents who use drugs or alcohol population', 'Add Families affected by drugs or alcohol population']],
  ['children whose parents are in prison, in London', 'context:london', ['Add Families of prisoners population']], // who are in no prison themselves
  ['school attendance in England', 'context:england', ['Add Problems at school outcome']], // not the alias of taking up help
  ['Does family group conferencing keep children out of care?', 'intervention:family-group-conferencing', ['Add Child enters care outcome']],
] as const

test('ask: free text fills the sentence, and what comes near is offered', async ({page}) => {
  await page.goto('/')
  for (const [text, fills, near] of typed) {
    await page.getByLabel('Or put it in your own words').fill(text)
    await page.keyboard.press('Enter')
    await expect(async () => expect([...new URL(page.url()).searchParams].map(([, id]) => id).sort()).toEqual(fills.split(' ').sort())).toPass()
    for (const name of near) await expect(page.getByRole('list', {name: 'What may be meant'})).toContainText(name)
    if (!near.length) await expect(page.locator('.near')).toHaveCount(0)
  }
  await page.getByRole('button', {name: 'Add Child enters care'}).press('Enter')
  await expect(page).toHaveURL(/outcome:child-enters-care/)
  await expect(page.locator('.typed [role=status]')).toHaveText('Added: Child enters care.')
  await page.getByLabel('Or put it in your own words').fill('Zanzibar')
  await page.keyboard.press('Enter')
  await page.getByRole('link', {name: 'Search everything for “Zanzibar”'}).press('Enter')
  await expect(page).toHaveURL(/\/search\?q=Zanzibar/)
})

test('map: narrowed down by keyboard on the page itself, and each filter is a chip', async ({page, api}) => {
  await page.goto('/map')
  await expect(page.locator('.grid tbody th').nth(1)).toBeInViewport({ratio: 1}) // of 1280 x 720, with everything above it
  await page.locator('summary', {hasText: 'Narrow it down'}).press('Enter')
  const narrow = page.getByRole('form', {name: 'Narrow down'})
  await choose(page, 'In which place, setting, service or stage', 'engl', 'England')
  await expect(page).toHaveURL(/context=context:england/)
  await choose(page, 'In which place, setting, service or stage', 'nether', 'Netherlands')
  await narrow.getByRole('combobox', {name: 'Design'}).focus()
  await page.keyboard.type('Rand')
  await expect(page).toHaveURL(/design=RANDOMISED_TRIAL/)
  await settled(page)
  await expect(page.getByRole('group', {name: 'Filters in force'})).toHaveText(/^ ?Context: England× or Netherlands× and Design: Randomised trial×/)
  await expect(page).toHaveTitle('Evidence and gap map: England, Netherlands, Randomised trial · forwhom')
  const where = {contexts: {within: ['context:england', 'context:netherlands']}, study: {some: {design: {eq: 'RANDOMISED_TRIAL'}}}}
  const {evidenceMap} = await api('query($w: FindingWhere) { evidenceMap(where: $w) { totals { findingCount } } }', {w: where})
  await expect(page.locator('main p[aria-live]')).toContainText(`${evidenceMap.totals.findingCount} findings in cells`)
  await page.getByRole('link', {name: 'Take out England'}).press('Enter')
  await expect(page).not.toHaveURL(/england/)
  await expect(page.getByRole('link', {name: 'Take out Netherlands'})).toBeFocused() // and not lost with the chip
})

test('which way an answer points and how strong it is lead to their arithmetic, from wherever they are told', async ({page}) => {
  const outcome = 'outcome:repeat-conviction'
  const why = page.locator('summary:focus', {hasText: 'Why this rank'})
  await page.goto(`/?outcome=${outcome}`)
  await settled(page)
  const second = page.locator('.answer').nth(1) // rests on the findings of the first, so that its arithmetic is folded twice
  await expect(second.locator('.facts')).toHaveCount(0)
  const points = (await second.locator('.axis a').first().textContent())!
  await second.locator('.axis a').first().press('Enter')
  await expect(why).toBeInViewport()
  await expect(second.locator('tfoot td')).toHaveText(points)
  await expect(second.locator('dd', {hasText: /^10/})).toContainText('a review counts for each study in it, up to ten')
  await page.reload() // as a shared address is opened
  await settled(page)
  await expect(why).toBeInViewport()
  await why.press('Enter')
  await expect(page).toHaveURL(`/?outcome=${outcome}`)
  for (const told of [`/compare?intervention=intervention:restorative-justice-conferencing&intervention=intervention:open-dialogue&outcome=${outcome}`, '/intervention/restorative-justice-conferencing']) {
    await page.goto(told)
    await settled(page)
    const links = page.locator(`main a[href*="${outcome}&why="]`)
    await expect(links).toHaveCount(2)
    const [points, strength] = await links.allTextContents()
    await links.nth(1).press('Enter')
    await expect(why).toBeInViewport()
    await expect(page.locator('.answer', {has: why}).locator('.axis b')).toHaveText([points!, strength!])
  }
})

test('map: a link to a cell, on a phone too, shows the cell below its heads and what is in it, and its strength leads to the arithmetic', async ({page}) => {
  const cell = 'intervention:family-group-conferencing|outcome:child-enters-care'
  for (const [width, height] of [[320, 640], [1280, 720]] as const) {
    await page.setViewportSize({width, height})
    await page.goto(`/map?cell=${cell}`)
    await settled(page)
    const at = (await page.locator(`[data-cell="${cell}"]`).boundingBox())!
    const heads = (await page.locator('.grid thead').boundingBox())!
    const panel = (await page.locator('.panel').boundingBox())!
    expect(heads.y).toBeGreaterThanOrEqual(-2)
    expect(at.y).toBeGreaterThanOrEqual(heads.y + heads.height - 1)
    expect(at.y + 40).toBeLessThan(width < 800 ? panel.y : height)
    expect(at.x).toBeGreaterThan((await page.locator('.grid .corner').boundingBox())!.x + 100)
    expect(at.x + at.width).toBeLessThanOrEqual(width < 800 ? width : panel.x)
  }
  const strength = page.locator('.panel a', {hasText: 'of 1'})
  const told = (await strength.textContent())!.split(' ')[0]!
  await strength.press('Enter')
  const why = page.locator('summary:focus', {hasText: 'Why this rank'})
  await expect(why).toBeInViewport()
  await expect(page.locator('.answer', {has: why}).locator('.axis b').nth(1)).toHaveText(told)
})

test('every number on an answer leads to its findings, and a finding to its source and place', async ({page, api}) => {
  await page.goto('/?outcome=outcome:child-enters-care&intervention=intervention:family-group-conferencing')
  await settled(page)
  const numbers = page.locator('.answer').first().locator('.facts a')
  expect(await numbers.count()).toBeGreaterThan(1)
  await numbers.nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/findings\?.*direction=/)
  await settled(page)
  const where = {interventions: {within: ['intervention:family-group-conferencing']}, outcomes: {within: ['outcome:child-enters-care']}, dimension: {in: ['EFFECT']}, direction: {in: [new URL(page.url()).searchParams.get('direction')]}}
  const {findings} = await api('query($w: FindingWhere) { findings(where: $w, orderBy: [{ year: DESC }]) { totalCount nodes { id statement locator source { citation } } } }', {w: where})
  await expect(page.locator('.claim')).toHaveCount(findings.nodes.length)
  await page.locator('.statement a').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText(findings.nodes[0].statement)
  await expect(page.locator('dd', {hasText: findings.nodes[0].source.citation})).toContainText(findings.nodes[0].locator)
})

test('map: arrow keys and Enter open a cell, Escape closes it, the table and the CSV say the same', async ({page, api}) => {
  await page.goto('/map?intervention=intervention:family-group-conferencing')
  await settled(page)
  const {evidenceMap} = await api('query($w: FindingWhere) { evidenceMap(where: $w, maxRows: 100, maxColumns: 60) { cells { row column findingCount } totals { findingCount emptyCount } } }', {w: {interventions: {within: ['intervention:family-group-conferencing']}}})
  await expect(page.locator('.map')).toContainText(`${evidenceMap.totals.findingCount} findings`)
  const count = (cell: string) => evidenceMap.cells.find((c: {row: string; column: string}) => `${c.row}|${c.column}` === cell).findingCount
  const shown = await page.locator('[data-cell]').evaluateAll(cells => cells.map(c => [(c as HTMLElement).dataset.cell!, parseInt(c.textContent || '0') || 0] as const))
  expect(shown.length).toBeGreaterThan(3)
  for (const [cell, n] of shown) expect(n, cell).toBe(count(cell))

  await page.locator('[data-cell][tabindex="0"]').focus()
  const begun = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const reached = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell!)
  expect(reached).not.toBe(begun)
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.locator('.panel .claim')).toHaveCount(Math.min(50, count(reached)))
  await page.reload()
  await settled(page)
  await expect(page.locator('.panel h2')).toBeVisible()
  const open = await page.locator('[data-cell][aria-expanded=true]').getAttribute('data-cell')
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel')).toHaveCount(0)
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe(open)
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('.none-found').first()).toHaveCSS('background-image', 'none') // else a whole map cannot be printed
  await page.emulateMedia({media: null})

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save as CSV'}).press('Enter')])
  const lines = readFileSync((await download.path())!, 'utf8').trim().split('\r\n')
  expect(lines.length).toBe(1 + shown.length)
  for (const kind of ['SVG', 'PNG']) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: `Save as ${kind}`}).press('Enter')])
    const bytes = readFileSync((await file.path())!)
    expect(bytes.length).toBeGreaterThan(1000)
    expect(bytes.subarray(0, 4).toString('latin1')).toBe(kind === 'SVG' ? '<svg' : '\x89PNG')
  }
})

test('map: a row unfolds, and the address says so', async ({page}) => {
  await page.goto('/map')
  await settled(page)
  const rows = await page.locator('.grid tbody tr').count()
  await page.locator('.grid tbody .fold').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/unfold=/)
  await expect(page.locator('.grid tbody tr').nth(rows)).toBeVisible()
  await page.goto('/map?cell=intervention:family-group-conferencing%7Coutcome:child-enters-care') // under a row and a column that are folded
  await expect(page.locator('[data-cell][aria-expanded=true]')).toHaveAttribute('data-cell', 'intervention:family-group-conferencing|outcome:child-enters-care')
  await expect(page).toHaveURL(/unfold=/)
})

test('map: full screen by keyboard, where a cell opens and closes as well', async ({page}) => {
  await page.goto('/map?intervention=intervention:family-group-conferencing')
  await settled(page)
  const full = () => page.evaluate(() => document.fullscreenElement?.className ?? '')
  await page.getByRole('button', {name: 'Full screen'}).focus()
  await page.keyboard.press('Enter')
  await expect.poll(full).toBe('map-frame')
  await page.locator('[data-cell].some').first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.locator('.panel .claim').first()).toBeInViewport()
  await page.keyboard.press('Escape') // as the page has it: that it also ends the full screen is the browser's, out of a test's reach
  await expect(page.locator('.panel')).toHaveCount(0)
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(full).toBe('')
  await expect(page.getByRole('button', {name: 'Full screen'})).toBeVisible()
})

test('search: the slash leads to it, results say what the API says', async ({page, api}) => {
  await page.goto('/method')
  await settled(page)
  await page.keyboard.press('/')
  await page.keyboard.type('open dialogue')
  await page.keyboard.press('Enter')
  await settled(page)
  const {search, INTERVENTION, FINDING, findings} = await api(`{
    search(text: "open dialogue", first: 20) { totalCount nodes { name } facets(by: [KIND], first: 25) { buckets { value count } } }
    INTERVENTION: search(text: "open dialogue", kinds: [INTERVENTION], first: 3) { nodes { name } }
    FINDING: search(text: "open dialogue", kinds: [FINDING], first: 20) { nodes { name } }
    findings(where: {and: [{statement: {contains: "open"}}, {statement: {contains: "dialogue"}}]}) { totalCount }
  }`)
  const names = (of: {nodes: {name: string}[]}) => of.nodes.map(n => n.name)
  const {buckets}: {buckets: {value: string; count: number}[]} = search.facets[0]
  const group = (kind: string) => page.locator('section', {has: page.locator(`#${kind}`)})
  await expect(page.locator('h2').first()).toHaveText(`${search.totalCount} results`)
  await expect(page.locator('h2[id]')).toHaveCount(buckets.length)
  await expect(page.locator('h2[id]').first()).toContainText('Interventions') // as the best hit is one
  for (const {value, count} of buckets) {
    await expect(group(value).locator('h2 small')).toHaveText(String(count))
    await expect(group(value).locator('.list > li')).toHaveCount(Math.min(3, count))
  }
  await expect(group('INTERVENTION').locator('h3')).toHaveText(names(INTERVENTION))
  expect(await page.locator('mark').count()).toBeGreaterThan(3)
  await group('FINDING').getByRole('link', {name: /^All \d+ findings$/}).press('Enter')
  await expect(page).toHaveTitle('Search: open dialogue, findings · forwhom')
  await expect(page.locator('.list h3')).toHaveText(names(FINDING))
  await expect(page.locator('h2').first()).toContainText(String(buckets.find(b => b.value === 'FINDING')!.count))
  await page.getByRole('link', {name: 'Everything in one list'}).press('Enter')
  await expect(page.locator('.list h3')).toHaveText(names(search))
  await page.goBack()
  await page.getByRole('link', {name: `Narrow down the ${findings.totalCount} that state these words`}).press('Enter')
  await expect(page.locator('#found')).toHaveText(`${findings.totalCount} findings, newest first`)
  await expect(page.getByRole('group', {name: 'Filters in force'})).toContainText('“open dialogue”')
})

test('explore: a path in words, and a neighbour opened from the list', async ({page, api}) => {
  await page.goto('/explore')
  await choose(page, 'Where the path begins', 'open dialogue', 'Open Dialogue')
  await choose(page, 'Where the path ends', 'family group conferencing', 'Family Group Conferencing')
  await settled(page)
  const ends = new URL(page.url()).searchParams
  const {connections} = await api('query($f: ID!, $t: ID!) { connections(from: $f, to: $t, first: 5) { paths { sentence } } }', {f: ends.get('from'), t: ends.get('to')})
  await expect(page).toHaveTitle('From Open Dialogue to Family Group Conferencing · forwhom')
  await expect(page.locator('.list li > p:first-child')).toHaveText(connections.paths.map((p: {sentence: string}) => p.sentence))

  await page.goto('/explore?at=theme:costs-and-savings')
  await settled(page)
  await expect(page.locator('.canvas canvas').first()).toBeVisible()
  const before = await page.locator('.scroll li').count()
  const {neighbourhood} = await api('{ neighbourhood(id: "theme:costs-and-savings", first: 80) { nodes { node { id } } edges { id } } }')
  await expect(page.locator('.explore')).toContainText(`${neighbourhood.nodes.length} things, ${neighbourhood.edges.length} links`)
  expect(before).toBe(neighbourhood.nodes.length)
  const told = page.locator('.scroll li', {has: page.locator('a[href^="/finding/"]')})
  await expect(told.filter({hasText: 'belongs to the theme “Costs and savings”'})).toHaveCount(neighbourhood.edges.length) // the list says what the lines of the picture are
  await page.locator('.scroll button[aria-pressed=false]:visible').first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await page.locator('.scroll li').count()).toBeGreaterThan(before)
})

test('explore: kinds that are left out leave picture, list and count, and come back', async ({page, api}) => {
  await page.goto('/explore?at=theme:costs-and-savings')
  await settled(page)
  type Around = {nodes: {node: {__typename: string; id: string}}[]; edges: {from: string; to: string}[]}
  const {neighbourhood: {nodes, edges}}: {neighbourhood: Around} = await api('{ neighbourhood(id: "theme:costs-and-savings", first: 80) { nodes { node { __typename id } } edges { from to } } }')
  const kind = nodes.find(n => n.node.__typename !== 'Theme')!.node.__typename
  const left = new Set(nodes.filter(n => n.node.__typename !== kind).map(n => n.node.id))
  const links = edges.filter(e => left.has(e.from) && left.has(e.to)).length
  expect(left.size).toBeLessThan(nodes.length)
  const told = page.locator('.explore [aria-live]', {hasText: /things?, /})
  const list = page.locator('.scroll').locator(`a[href^="/${kind.toLowerCase()}/"]`)
  await expect(told).toContainText(`${nodes.length} things, ${edges.length} links`)
  await expect(list).toHaveCount(nodes.length - left.size)
  const box = page.getByRole('group', {name: 'Show'}).getByRole('checkbox', {name: new RegExp(`^${kind}`, 'i')})
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(new RegExp(`without=${kind}`))
  await expect(told).toContainText(new RegExp(`^${left.size} things?, ${links} links?`))
  await expect(list).toHaveCount(0)
  await expect(page.locator('.canvas canvas').first()).toBeVisible()
  await expect(box).toBeFocused()
  await page.keyboard.press('Space')
  await expect(told).toContainText(`${nodes.length} things, ${edges.length} links`)
  await expect(list).toHaveCount(nodes.length - left.size)
})

test('places: a place is chosen on the map by keyboard', async ({page, api}) => {
  await page.goto('/places')
  await settled(page)
  const {organisations} = await api('{ organisations(first: 1, where: { location: { exists: true } }) { totalCount } }')
  await expect(page.locator('figcaption')).toContainText(`${organisations.totalCount} organisations`)
  const spot = page.locator('.drawing a').first()
  const name = await spot.getAttribute('aria-label')
  await spot.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#there')).toHaveText(name!.split(':')[0]!)
  await expect(page.locator('.halves .list > li')).toHaveCount(Number(/(\d+) org/.exec(name!)![1]))
})

test('timeline: years narrow it down', async ({page, api}) => {
  await page.goto('/timeline')
  await page.getByLabel('From the year').focus()
  await page.keyboard.type('2020')
  await page.keyboard.press('Tab')
  await settled(page)
  const {studies} = await api('{ studies(where: { year: { gte: 2020 } }) { totalCount } }')
  await expect(page.locator('figcaption')).toContainText(`${studies.totalCount} studies`)
  await page.setViewportSize({width: 320, height: 640}) // the picture is drawn anew, to be seen whole, its words no smaller
  const picture = page.locator('svg.drawing')
  await expect(picture).toHaveAttribute('viewBox', /^0 0 288 /)
  expect((await picture.boundingBox())!.x + (await picture.boundingBox())!.width).toBeLessThanOrEqual(320)
  expect(await picture.locator('text').first().evaluate(t => t.getBoundingClientRect().height)).toBeGreaterThan(12)
  await page.getByLabel('to the year').fill('1990')
  await page.keyboard.press('Tab')
  await expect(page.getByText('2020 comes after 1990: put the earlier year first.')).toBeVisible()
  await page.getByRole('link', {name: 'Show all years'}).press('Enter')
  await expect(page.getByRole('heading', {name: /^\d+ entries in the order of time$/})).toBeAttached()
  await expect(page).toHaveTitle('Timeline · forwhom')
  await page.goto('/timeline?from=2020&to=abc&kind=event')
  await expect(page).toHaveTitle('Timeline: events, from 2020 · forwhom')
  await expect(page.getByRole('alert')).toHaveText('“abc” is not a year of four digits, such as 2015, so nothing is narrowed down by it. Take it out')
  await page.getByRole('link', {name: 'Take it out'}).press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('timeline: of a long list the first part stands there, all of it when asked for, printed or sought by the browser', async ({page, api}) => {
  await page.setViewportSize({width: 320, height: 640})
  await page.goto('/timeline')
  await settled(page)
  const {timeline} = await api('{ timeline(first: 1) { totalCount } }')
  const entries = page.locator('.years > li')
  const seen = () => entries.evaluateAll(all => all.filter(e => e.checkVisibility({contentVisibilityAuto: false})).length)
  const all = page.getByRole('link', {name: `Show all ${timeline.totalCount}`})
  expect(await seen()).toBe(50)
  await page.emulateMedia({media: 'print'})
  expect(await seen()).toBe(timeline.totalCount)
  await page.emulateMedia({media: null})
  await all.press('Enter')
  await expect(page).toHaveURL('/timeline?all=entries')
  expect(await seen()).toBe(timeline.totalCount)
  await expect(entries.nth(50).getByRole('link')).toBeFocused()
  await page.reload()
  await settled(page)
  expect(await seen()).toBe(timeline.totalCount)
  await page.goBack()
  await expect(all).toBeVisible()
  const oldest = await entries.first().textContent()
  await page.getByRole('link', {name: 'Show the newest first'}).press('Enter')
  await expect(page).toHaveURL('/timeline?order=newest')
  await expect(entries.last()).toHaveText(oldest!)
  await page.goBack()
  await page.locator('.rest').dispatchEvent('beforematch') // what the browser says when its search finds something in there
  await expect(page).toHaveURL('/timeline?all=entries')
})

test('programme: from a seminar to a speaker’s organisation', async ({page}) => {
  await page.goto('/programme')
  await settled(page)
  await page.locator('.event .list a[href^="/organisation/"]').first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page).toHaveURL(/\/organisation\//)
  await expect(page.locator('.kicker')).toHaveText('Organisation')
})

test('method: every constant of the API', async ({page, api}) => {
  await page.goto('/method')
  await settled(page)
  const {method} = await api('{ method { formula constants { name value } schemes { scheme name rules { name } parts { name } } } }')
  await expect(page.locator('.formula')).toHaveText(method.formula)
  await expect(page.getByRole('region', {name: 'Constants'}).locator('tbody tr')).toHaveCount(method.constants.length)
  for (const s of method.schemes) {
    const scheme = page.locator(`#${s.scheme}`)
    await scheme.locator('summary').press('Enter')
    await expect(scheme.locator('summary')).toContainText(s.name)
    await expect(scheme.locator('tbody tr')).toHaveCount(s.rules.length + s.parts.length)
  }
})

test('the GraphQL of a view opens in GraphiQL', {tag: '@long'}, async ({page}) => {
  await page.goto('/method')
  await settled(page)
  await page.getByRole('link', {name: 'See and change the GraphQL'}).press('Enter')
  await expect(page).toHaveURL(/\/graphiql\/\?query=/)
  await expect(page.locator('.graphiql-query-editor')).toContainText('query Method')
})

test('GraphiQL on a phone: a line of the query holds words, no button lies over it, and the answer stands below', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640})
  await page.goto('/graphiql/?' + new URLSearchParams({query: '{ __typename }'}))
  const [text, run, answer] = ['.graphiql-query-editor .graphiql-editor', '.graphiql-execute-button', '.graphiql-response'].map(part => page.locator(part))
  await run!.press('Enter')
  await expect(answer!).toContainText('Query')
  const [of, at, below] = [(await text!.boundingBox())!, (await run!.boundingBox())!, (await answer!.boundingBox())!]
  expect(of.width).toBeGreaterThan(280)
  expect(of.height).toBeGreaterThan(100)
  expect(at.y + at.height).toBeLessThanOrEqual(of.y)
  expect(below.y).toBeGreaterThan(of.y + of.height)
  expect(below.y + below.height).toBeLessThanOrEqual(640)
  expect(below.height).toBeGreaterThan(200)
  for (const button of await page.locator('.graphiql-container button').filter({visible: true}).all()) {
    const {width, height} = (await button.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
})
