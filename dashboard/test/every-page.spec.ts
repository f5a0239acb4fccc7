// Every page, light and dark, wide and as narrow as a small phone: axe finds nothing, nothing sticks out, a picture is kept.
import {trials} from '../playwright.config'
import type {Page} from '@playwright/test'
import {accessible, expect, looks, settled, test} from './fixture'

const question = 'population=population:families-in-pre-proceedings&context=context:england&outcome=outcome:child-enters-care'

const pages: Record<string, string> = {
  ask: `/?${question}`,
  brief: `/brief?${question}`,
  'brief-nothing': '/brief',
  map: '/map?intervention=intervention:family-group-conferencing',
  'map-cell': '/map?intervention=intervention:family-group-conferencing&cell=intervention:family-group-conferencing%7Coutcome:child-enters-care',
  'map-table': '/map?intervention=intervention:open-dialogue&view=table',
  compare: '/compare?intervention=intervention:family-group-conferencing&intervention=intervention:open-dialogue&intervention=intervention:behavioural-family-therapy',
  'compare-one': '/compare?intervention=intervention:open-dialogue',
  conflict: '/conflict?intervention=intervention:family-group-conferencing&outcome=outcome:out-of-home-care',
  conflicts: '/conflict',
  forest: '/forest?outcome=outcome:child-mental-health-problems',
  'forest-nothing': '/forest?intervention=intervention:family-group-conferencing',
  'forest-start': '/forest',
  'forest-trials': trials + '/forest?intervention=intervention:bcg-vaccine&by=COMPARATOR',
  'forest-without': trials + '/forest?intervention=intervention:bcg-vaccine&view=without',
  'conflict-trials': trials + '/conflict?intervention=intervention:bcg-vaccine&outcome=outcome:tuberculosis',
  findings: '/findings?intervention=intervention:family-group-conferencing&direction=ADVERSE',
  search: '/search?q=family%20therapy',
  'search-nothing': '/search?q=xyzzyqqq',
  explore: '/explore',
  around: '/explore?at=theme:costs-and-savings',
  path: '/explore?from=intervention:open-dialogue&to=intervention:family-group-conferencing',
  places: '/places',
  timeline: '/timeline?from=2015',
  programme: '/programme',
  method: '/method',
  'nothing-there': '/study/no-such-study',
  // Parts that are asked for as a reader comes to them, each with what is above it.
  'profile-ratings': '/intervention/open-dialogue#ratings',
  'profile-costs': '/intervention/troubled-families-programme#costs',
  'profile-independence': '/intervention/open-dialogue#independence',
  'profile-gaps': '/intervention/whole-family-programmes?gap=CONFLICTING#gaps',
  'profile-nothing': '/intervention/carat#ratings',
  'case-study': '/case-study/dan',
}

/** Lays long lists out to their end, for the picture, and because axe takes what is not laid out to lie over what is. */
const whole = (page: Page) => page.addStyleTag({content: ':is(.list, .items) > li, .grid tr { content-visibility: visible !important }'})

for (const [name, path] of Object.entries(pages)) {
  test(name, async ({page}) => {
    test.setTimeout(300_000) // axe reads every element, four times
    for (const look of looks) {
      await page.setViewportSize(look)
      await page.emulateMedia({colorScheme: look.colorScheme})
      await page.goto(path)
      await settled(page)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page).toHaveTitle(/ · forwhom$/)
      await whole(page)
      await accessible(page, look.rules)
      await page.screenshot({path: `test/pictures/${name}-${look.name}.png`, fullPage: true})
    }
  })
}

// One profile of every kind that the graph has, whatever is in it.
test('a profile of every kind', async ({page, api}) => {
  test.setTimeout(900_000)
  const kinds = ['interventions', 'studies', 'sources', 'findings', 'outcomes', 'populations', 'contexts', 'themes', 'factors', 'mechanisms', 'principles', 'organisations', 'people', 'events', 'talks', 'policies', 'resources', 'projects', 'caseStudies', 'recommendations', 'discussions', 'judgements']
  const found = await api(`{ ${kinds.map(k => `${k}(first: 1) { nodes { id } }`).join(' ')} }`)
  const nodes = kinds.flatMap(k => found[k].nodes as {id: string}[])
  expect(nodes.length).toBeGreaterThan(10)
  for (const [i, {id}] of nodes.entries()) {
    const [kind, slug] = id.split(':')
    const look = looks[i % 2 ? 3 : 0] // wide and light, narrow and dark in turn
    await page.setViewportSize(look)
    await page.emulateMedia({colorScheme: look.colorScheme})
    await page.goto(`/${kind}/${slug}`)
    await settled(page)
    await expect(page.locator('.history')).toContainText(id)
    await whole(page)
    await accessible(page, look.rules)
    await page.screenshot({path: `test/pictures/profile-${kind}-${look.name}.png`, fullPage: true})
  }
})
