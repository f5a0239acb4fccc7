// The parts of an intervention's profile that are asked for as a reader comes to them: ratings side by side, costs, independence
// and gaps, by keyboard, against the API; and roles on edges, wherever a profile lists what they lead to.
import {expect, settled, test} from './fixture'
import type {Page} from '@playwright/test'

const conferencing = 'intervention:family-group-conferencing'
const levelInWords = (level: string, atMost: boolean) => {
  const text = level.replaceAll('_', ' ').toLowerCase()
  return atMost ? `At most ${text}` : text.charAt(0).toUpperCase() + text.slice(1)
}

/** Opens a profile and goes to one of its parts by the list of parts, by keyboard. */
async function part(page: Page, id: string, name: string) {
  await page.goto('/' + id.replace(':', '/'))
  await settled(page)
  await page.getByRole('navigation', {name: 'On this page'}).getByRole('link', {name, exact: true}).focus()
  await page.keyboard.press('Enter')
  await settled(page)
  return page.locator('.later', {has: page.locator(`#${name.toLowerCase()}`)})
}

const ratings = `query($id: ID!, $outcome: ID) {
  intervention(id: $id) {
    ratings(outcome: $outcome) { scheme level atMost meaning rule sentence wouldRaise parts { name } facts { name meaning value unknown findingCount } judgements { judgement } }
    judgements { nodes { level schemeText reason outcome { name } judges { ... on Entity { name } } } }
  }
  method { schemes { scheme name } }
}`

test('ratings: each scheme has the level, rule, facts and what would raise it, as the API says, for the outcome that is chosen', async ({page, api}) => {
  const shown = await part(page, conferencing, 'Ratings')
  const check = async (outcome: string | null) => {
    const {intervention, method} = await api(ratings, {id: conferencing, outcome})
    await expect(shown.locator('.card')).toHaveCount(method.schemes.length)
    for (const [i, r] of intervention.ratings.entries()) {
      const card = shown.locator('.card').nth(i)
      await expect(card.locator('h3')).toHaveText(method.schemes.find((s: {scheme: string}) => s.scheme === r.scheme).name)
      await expect(card.locator('.level')).toHaveText(levelInWords(r.level, r.atMost))
      await expect(card).toContainText(r.sentence)
      await expect(card).toContainText(r.meaning)
      for (const raise of r.wouldRaise) await expect(card.locator('h4 + ul').first()).toContainText(raise)
      const details = card.locator('details')
      if (!(await details.getAttribute('open'))) await details.locator('summary').press('Enter')
      await expect(details.locator('p code')).toHaveText(r.rule)
      const facts = details.locator('h4', {hasText: 'Facts'}).locator('+ ul > li')
      await expect(facts).toHaveCount(r.facts.length)
      for (const [j, f] of r.facts.entries()) {
        await expect(facts.nth(j)).toContainText(f.meaning)
        await expect(facts.nth(j)).toContainText(f.value === null ? `not known, because ${f.unknown}` : Number(f.value.toFixed(2)).toLocaleString('en-GB'))
      }
      if (r.parts.length) await expect(details.locator('h4 + ul').first().locator('> li')).toHaveCount(r.parts.length)
    }
    const table = shown.locator('table tbody tr')
    await expect(table).toHaveCount(intervention.judgements.nodes.length)
    for (const [i, j] of intervention.judgements.nodes.entries()) {
      for (const text of [j.level, j.schemeText, j.reason, j.outcome.name, ...j.judges.map((who: {name: string}) => who.name)]) await expect(table.nth(i)).toContainText(text)
    }
  }
  await check(null)
  await shown.getByRole('combobox').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/on=outcome:/)
  await settled(page)
  await check(new URL(page.url()).searchParams.get('on'))
})

test('ratings: the number of each fact is what its link finds', async ({page, api}) => {
  const shown = await part(page, conferencing, 'Ratings')
  const {intervention} = await api(ratings, {id: conferencing, outcome: null})
  const resting = intervention.ratings.flatMap((r: {facts: {name: string; value: number; findingCount: number}[]}) => r.facts).filter((f: {value: number; findingCount: number}) => f.value && f.findingCount)
  for (const summary of await shown.locator('.card summary').all()) await summary.press('Enter')
  const links = await shown.locator('.card details li a').evaluateAll(all => all.map(a => (a as HTMLAnchorElement).href))
  expect(links.length).toBeGreaterThanOrEqual(resting.length)
  expect(resting.length).toBeGreaterThan(10)
  const counts = await Promise.all(links.map(async href => {
    const params = new URL(href).searchParams
    const where = params.has('finding') ? {id: {in: params.getAll('finding')}} : {interventions: {within: [params.get('intervention')]}, ...(params.get('dimension') ? {dimension: {eq: params.get('dimension')}} : {})}
    return (await api('query($w: FindingWhere!) { findings(where: $w) { totalCount } }', {w: where})).findings.totalCount
  }))
  const claims = intervention.ratings.flatMap((r: {facts: {name: string; value: number | null; findingCount: number}[]}) => r.facts).filter((f: {value: number | null}) => f.value !== null)
    .filter((f: {name: string; value: number; findingCount: number}) => /(^|\.)claims$/.test(f.name) ? f.value > 0 : f.findingCount > 0)
    .map((f: {name: string; value: number; findingCount: number}) => (/(^|\.)claims$/.test(f.name) ? f.value : f.findingCount))
  expect(counts).toEqual(claims)
  await shown.locator('.card details li a').first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.locator('#found')).toContainText(`${counts[0]} finding`)
})

test('costs: every amount with its currency, year, bearer and what it includes; a projection never beside a measurement', async ({page, api}) => {
  for (const id of [conferencing, 'intervention:whole-family-working']) {
    const shown = await part(page, id, 'Costs')
    const {intervention: {costs}} = await api('query($id: ID!) { intervention(id: $id) { costs { withoutAmount conversion groups { basis currency priceYear perspective low amounts { finding amount amountHigh label text } } } } }', {id})
    const bases = [...new Set(costs.groups.map((g: {basis: string | null}) => g.basis))] as (string | null)[]
    expect(bases.length).toBeGreaterThan(1)
    await expect(shown.locator('table')).toHaveCount(bases.length)
    for (const [i, basis] of bases.entries()) {
      const table = shown.locator('.basis').nth(i)
      await expect(table.locator('h3')).toHaveText(basis ? basis.charAt(0) + basis.slice(1).toLowerCase() : 'Arrived at in a way that is not known')
      const groups = costs.groups.filter((g: {basis: string | null}) => g.basis === basis)
      const rows = table.locator('tbody tr:has(td)')
      const amounts = groups.flatMap((g: {amounts: object[]}) => g.amounts.map(a => ({...g, ...a})))
      await expect(rows).toHaveCount(amounts.length)
      for (const [j, a] of amounts.entries()) {
        const row = rows.nth(j)
        await expect(row.locator('td').nth(0)).toContainText(`£${a.amount.toLocaleString('en-GB')}`)
        if (a.amountHigh !== null) await expect(row.locator('td').nth(0)).toContainText(`£${a.amountHigh.toLocaleString('en-GB')}`)
        await expect(row.locator('td').nth(0).locator('a')).toHaveAttribute('href', '/' + a.finding.replace(':', '/'))
        await expect(row.locator('td').nth(1)).toHaveText(a.priceYear === null ? 'not stated' : String(a.priceYear))
        await expect(row.locator('td').nth(3)).toHaveText(a.text ?? 'not stated')
        await expect(row.locator('td').nth(4)).toContainText(a.label)
      }
      const not = groups.filter((g: {low: number | null; amounts: unknown[]}) => g.low === null && g.amounts.length > 1).length
      await expect(table.getByText('These are not compared')).toHaveCount(not)
    }
    await expect(shown).toContainText(costs.conversion)
    if (costs.withoutAmount) await expect(shown.getByRole('link', {name: `${costs.withoutAmount} more finding`})).toHaveAttribute('href', /dimension=ECONOMIC/)
  }
})

test('independence: how each report counts, and overlap where there is some', async ({page, api}) => {
  for (const id of [conferencing, 'intervention:open-dialogue']) {
    const shown = await part(page, id, 'Independence')
    const {intervention: {independence: of}} = await api('query($id: ID!) { intervention(id: $id) { independence { sentence reportCount unitCount reviewCount reports(first: 100) { label sentence } } } }', {id})
    expect(of.reportCount).toBeGreaterThan(3)
    await expect(shown).toContainText(of.sentence)
    await expect(shown.locator('dd').nth(1)).toHaveText(String(of.reportCount))
    await expect(shown.locator('dd').nth(2)).toHaveText(`${of.unitCount} independent units`)
    await expect(shown.locator('tbody tr')).toHaveCount(of.reports.length)
    for (const [i, r] of of.reports.entries()) {
      await expect(shown.locator('tbody tr').nth(i).locator('th')).toHaveText(r.label)
      await expect(shown.locator('tbody tr').nth(i)).toContainText(r.sentence)
    }
  }
  await page.route('/graphql', async route => {
    if (!route.request().postData()!.includes('query Independence')) return route.continue()
    const reply = await (await route.fetch()).json()
    const reports = reply.data.intervention.independence.reports
    Object.assign(reply.data.intervention.independence, {
      knownReviewCount: 2, inclusions: 7, includedStudies: 5, correctedCoveredArea: 0.4, overlap: 'VERY_HIGH',
      pairs: [{one: reports[0].report, other: reports[3].report, shared: 2, smaller: 3, correctedCoveredArea: 0.4}],
    })
    await route.fulfill({json: reply})
  })
  await page.goto('/intervention/family-group-conferencing#independence')
  await settled(page)
  const shown = page.locator('.later', {has: page.locator('#independence')})
  await expect(shown.locator('dd').nth(4)).toHaveText('Very high: corrected covered area 0.40 of 1, from 7 inclusions of 5 studies')
  await expect(shown.getByRole('region', {name: 'Reviews that share studies'}).locator('tbody tr')).toHaveText(/Dijkstra and others, 2016 and Nurmatov and others, 2020 ?2 of the 3 studies of the smaller ?0.40/)
})

test('gaps: most wanted first, narrowed to a sort, and on from there', async ({page, api}) => {
  const asked = 'query($id: ID!, $reason: [GapReason!]) { gaps(first: 20, where: {intervention: [$id], reason: $reason}) { totalCount byReason { reason count } nodes { sentence wouldClose populationCount outcome { id } } } }'
  const shown = await part(page, conferencing, 'Gaps')
  const {gaps} = await api(asked, {id: conferencing})
  await expect(shown.locator('> .asked p').first()).toContainText(`${gaps.totalCount} gaps`)
  const told = shown.locator('.list > li > p:first-child')
  await expect(told).toHaveCount(10)
  await shown.getByRole('link', {name: /^Show 10 more/}).press('Enter')
  await expect(told).toHaveCount(20)
  for (const [i, g] of gaps.nodes.entries()) {
    await expect(told.nth(i)).toContainText(g.sentence)
    await expect(shown.locator('.list > li').nth(i)).toContainText(g.wouldClose)
    await expect(shown.locator('.list > li').nth(i).locator('summary')).toHaveText(`${g.populationCount} ${g.populationCount === 1 ? 'population' : 'populations'} would ask`)
  }
  const {count} = gaps.byReason.find((r: {reason: string}) => r.reason === 'CONFLICTING')
  await shown.getByRole('link', {name: 'Conflicting'}).press('Enter')
  await expect(page).toHaveURL(/gap=CONFLICTING/)
  await expect(told).toHaveCount(count)
  const conflicts = (await api(asked, {id: conferencing, reason: ['CONFLICTING']})).gaps.nodes
  for (const [i, g] of conflicts.entries()) await expect(told.nth(i)).toContainText(g.sentence)
  await shown.getByRole('link', {name: /^Why studies disagree/}).first().press('Enter')
  await settled(page)
  await expect(page).toHaveURL(new RegExp(`/conflict.*outcome=${conflicts[0].outcome.id}`))
  await expect(page.locator('.sides')).toBeVisible()
})

test('what nobody has studied says that, part by part, and why', async ({page}) => {
  await page.goto('/intervention/carat')
  await settled(page)
  for (const name of ['Ratings', 'Costs', 'Independence', 'Gaps']) {
    await page.getByRole('navigation', {name: 'On this page'}).getByRole('link', {name}).press('Enter')
    await settled(page)
  }
  await expect(page.locator('.card .level')).toHaveText(Array(5).fill('Not rated'))
  await expect(page.locator('.later', {has: page.locator('#costs')})).toContainText('No finding here is about what it costs or saves')
  await expect(page.locator('.later', {has: page.locator('#independence')}).locator('.empty')).not.toBeEmpty()
  await expect(page.locator('.later', {has: page.locator('#gaps')})).toContainText('Never studied')
})

test('a part is asked for once a reader comes to it, and fails by itself', async ({page}) => {
  const asked: string[] = []
  page.on('request', r => asked.push(/query (\w+)/.exec(r.postData() ?? '')?.[1] ?? ''))
  let refuse = true
  await page.route('/graphql', route => (refuse && route.request().postData()!.includes('query Costs') ? route.fulfill({json: {errors: [{message: 'too many at once', extensions: {code: 'TOO_MANY_REQUESTS'}}]}}) : route.continue()))
  await page.setViewportSize({width: 1280, height: 600})
  await page.goto('/intervention/family-group-conferencing')
  await settled(page)
  expect(asked).toContain('Verdicts')
  for (const later of ['Costs', 'Independence', 'Gaps']) expect(asked).not.toContain(later) // ratings stand near the first screen while what is above them loads
  await page.getByRole('navigation', {name: 'On this page'}).getByRole('link', {name: 'Costs'}).press('Enter')
  await expect(page.getByRole('alert')).toContainText('what it costs could not be loaded')
  refuse = false
  await page.getByRole('button', {name: 'Try again'}).press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('.amounts').first()).toBeVisible()
})

test('roles: who or what something was to the story, the study, the seminar', async ({page, api}) => {
  await page.goto('/case-study/dan')
  await settled(page)
  const {caseStudy} = await api(`query { caseStudy(id: "case-study:dan") {
    needs { name here: neededIn(where: {id: {eq: "case-study:dan"}}) { edges { role } } }
    hindered { name here: hinderedIn(where: {id: {eq: "case-study:dan"}}) { edges { role } } } } }`)
  const named = [...caseStudy.needs, ...caseStudy.hindered].filter(n => n.here.edges[0].role)
  expect(named.length).toBeGreaterThan(3)
  for (const n of named) await expect(page.locator('.items li', {hasText: n.name}).filter({has: page.locator('.role')}).first()).toContainText(`${n.name}: ${n.here.edges[0].role}`)

  await page.goto('/study/taylor-2024-fgc-pre-proceedings')
  await settled(page)
  await expect(page.locator('.items li', {hasText: 'Coram'})).toContainText('Coram: evaluator')

  const {events} = await api('{ events(first: 1, orderBy: [{ date: ASC }]) { nodes { id participants(first: 50) { edges { role node { name } } } } } }')
  await page.goto('/' + events.nodes[0].id.replace(':', '/'))
  await settled(page)
  for (const {role, node} of events.nodes[0].participants.edges) await expect(page.locator('.items li', {has: page.locator('> a', {hasText: new RegExp(`^${node.name}$`)})})).toContainText(role ? `${node.name}: ${role}` : node.name)
})

test('a judgement has a page of its own, with the source it stands in', async ({page, api}) => {
  const {judgements} = await api('{ judgements(first: 1) { nodes { id name level schemeText source { citation } intervention { name } } } }')
  const j = judgements.nodes[0]
  await page.goto('/' + j.id.replace(':', '/'))
  await settled(page)
  await expect(page.locator('h1')).toHaveText(j.name)
  for (const text of [j.level, j.schemeText, j.intervention.name]) await expect(page.locator('.facts')).toContainText(text)
})

test('a page names its links apart, its tables have captions, and a long group of findings shows its first few', async ({page, api}) => {
  const paths = ['/study/adult-services-thinking-family-2009', '/intervention/family-group-conferencing', '/conflict', '/conflict?intervention=intervention:family-group-conferencing&outcome=outcome:out-of-home-care']
  for (const path of paths) {
    await page.goto(path)
    await settled(page)
    const links = await page.locator('main a[href]').evaluateAll(all => all.map(a => [a.getAttribute('aria-label') ?? a.textContent!.trim(), (a as HTMLAnchorElement).href] as const))
    expect(links.length).toBeGreaterThan(20)
    const leads = new Map<string, Set<string>>()
    for (const [name, href] of links) leads.set(name, (leads.get(name) ?? new Set()).add(href))
    expect([...leads].filter(([name, {size}]) => size > 1 && !/^\d/.test(name)).map(([name]) => name), `links of ${path} that read alike and lead to different places`).toEqual([])
    for (const table of await page.locator('main table').all()) await expect(table.locator('caption')).not.toBeEmpty()
  }
  await page.goto(paths[0]!)
  await settled(page)
  const {findings} = await api('{ findings(first: 100, where: {study: {in: ["study:adult-services-thinking-family-2009"]}}, orderBy: [{ year: DESC }]) { nodes { outcomes { id } } } }')
  const many = findings.nodes.filter((f: {outcomes: unknown[]}) => !f.outcomes.length).length
  const group = page.locator('details', {has: page.locator('summary', {hasText: 'No outcome'})})
  const seen = () => group.locator('.list > li').evaluateAll(all => all.filter(e => e.checkVisibility({contentVisibilityAuto: false})).length)
  expect(await seen()).toBe(5)
  await expect(page.locator('.claim a[href^="/study/"]')).toHaveCount(0) // each is its own
  await group.getByRole('link', {name: `Show all ${many}`}).press('Enter')
  await expect(page).toHaveURL(/\?all=outcomes$/)
  expect(await seen()).toBe(many)
})
