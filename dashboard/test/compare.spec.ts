// Compare, by keyboard, against the API: every cell has its verdict, strength and best finding, or says why it is empty.
import {expect, settled, test} from './fixture'

const ids = ['intervention:family-group-conferencing', 'intervention:open-dialogue']
const address = '/compare?' + ids.map(id => `intervention=${id}`).join('&')
const signed = (n: number) => (n >= 0.005 ? '+' : n <= -0.005 ? '−' : '') + Math.abs(n).toFixed(2)

const question = `query($ids: [ID!]!) { compare(ids: $ids, maxOutcomes: 12) { outcomeCount columns { name }
  rows { rowKind label cells { verdict effectIndex strength findingCount sentence best { statement } } } } }`

test('two interventions chosen by keyboard stand side by side, cell by cell as the API has them', async ({page, api}) => {
  await page.goto('/compare')
  for (const name of ['Family Group Conferencing', 'Open Dialogue']) {
    await page.getByRole('combobox', {name: 'Interventions to compare'}).focus()
    await page.keyboard.type(name)
    await expect(page.getByRole('option', {name}).first()).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await settled(page)
  expect(new URL(page.url()).searchParams.getAll('intervention')).toEqual(ids)
  const {compare} = await api(question, {ids})
  await expect(page.locator('h1')).toHaveText('Family Group Conferencing and Open Dialogue, side by side')
  const rows = page.locator('.columns tbody tr:has(td)')
  await expect(rows).toHaveCount(compare.rows.length)
  for (const [i, row] of compare.rows.entries()) {
    await expect(rows.nth(i).locator('th :is(a, .term)')).toHaveText(row.label)
    for (const [j, cell] of row.cells.entries()) {
      const shown = rows.nth(i).locator('td').nth(j)
      if (cell.verdict) await expect(shown.locator('.tag').first()).toContainText(new RegExp(cell.verdict.replaceAll('_', ' '), 'i'))
      if (cell.strength !== null) await expect(shown.locator('.axis b')).toHaveText([signed(cell.effectIndex), cell.strength.toFixed(2)])
      else await expect(shown).toContainText(cell.sentence)
      if (cell.best) await expect(shown.locator('.best a').first()).toHaveText(cell.best.statement)
    }
  }
})

test('the number of each cell is what its link finds, and its best finding leads to its source', async ({page, api}) => {
  await page.goto(address)
  await settled(page)
  const links = await page.locator('.columns td a[href^="/findings"]').evaluateAll(all => all.map(a => [(a as HTMLAnchorElement).href, parseInt(a.textContent!)] as const))
  expect(links.length).toBeGreaterThan(12)
  for (const [href, n] of links) {
    const params = new URL(href).searchParams
    const where: Record<string, unknown> = {interventions: {within: params.getAll('intervention')}}
    if (params.has('outcome')) where.outcomes = {within: params.getAll('outcome')}
    if (params.has('dimension')) where.dimension = {in: params.getAll('dimension')}
    const {findings} = await api('query($w: FindingWhere) { findings(where: $w) { totalCount } }', {w: where})
    expect(findings.totalCount, href).toBe(n)
  }
  await page.locator('.best a').first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.locator('dt', {hasText: 'Source'})).toBeVisible()
})

test('on a phone each cell stands whole under the name of its intervention', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640})
  await page.goto(address)
  await settled(page)
  const cells = await page.locator('.columns tbody td').evaluateAll(all => all.map(td => {
    const name = td.querySelector<HTMLElement>('.whose')!
    const {left, right} = td.getBoundingClientRect()
    return {name: name.checkVisibility() && name.innerText, inside: left >= 0 && right <= innerWidth && td.scrollWidth <= td.clientWidth}
  }))
  expect(cells.length).toBeGreaterThan(12)
  for (const [i, cell] of cells.entries()) expect(cell).toEqual({name: ['Family Group Conferencing', 'Open Dialogue'][i % 2], inside: true})
})

test('only what differs, with the address and the way back', async ({page, api}) => {
  await page.goto(address)
  await settled(page)
  const {compare} = await api(question, {ids})
  const outcomes = compare.rows.filter((r: {rowKind: string}) => r.rowKind === 'OUTCOME')
  const differing = outcomes.filter((r: {cells: {verdict: string}[]}) => new Set(r.cells.map(c => c.verdict)).size > 1)
  await page.getByRole('checkbox', {name: 'only outcomes on which they differ'}).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/show=differences/)
  await expect(page.locator('caption')).toContainText(`${differing.length} of ${outcomes.length} outcomes`)
  await page.reload()
  await settled(page)
  await expect(page.locator('.columns tbody').first().locator('tr:has(td)')).toHaveCount(differing.length)
})

test('one alone, and seven, say what to do', async ({page}) => {
  await page.goto('/compare?intervention=intervention:open-dialogue')
  await settled(page)
  await expect(page.getByRole('heading', {name: 'Choose at least one more'})).toBeVisible()
  await page.locator('.chips a').first().focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.locator('.columns thead th[scope=col]')).toHaveCount(2)
  const seven = ['family-group-conferencing', 'open-dialogue', 'behavioural-family-therapy', 'systemic-family-therapy', 'multisystemic-therapy', 'family-talk', 'family-drug-and-alcohol-court']
  await page.goto('/compare?' + seven.map(s => `intervention=intervention:${s}`).join('&'))
  await settled(page)
  await expect(page.locator('.columns thead th[scope=col]')).toHaveCount(6)
  await expect(page.locator('.question')).toContainText('Six is the most')
  const last = (await page.locator('.columns thead tr').first().locator('th').last().boundingBox())!
  expect(last.x + last.width).toBeLessThanOrEqual(1280)
})
