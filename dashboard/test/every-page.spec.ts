// Every page, light and dark, wide and as narrow as a small phone: axe finds nothing, nothing sticks out, pictures are kept in test/pictures.
import {long, trials} from '../playwright.config'
import type {Page} from '@playwright/test'
import {accessible, expect, looks, newlyShown, settled, test, type Look} from './fixture'

const question = 'population=population:families-in-pre-proceedings&context=context:england&outcome=outcome:child-enters-care'

type Shown = string | {path: string; part?: string; tag?: '@long'}

const pages: Record<string, Shown> = {
  ask: `/?${question}`,
  brief: `/brief?${question}`,
  'brief-nothing': {path: '/brief', tag: '@long'},
  map: {path: '/map?intervention=intervention:family-group-conferencing', tag: '@long'},
  'map-cell': '/map?intervention=intervention:family-group-conferencing&cell=intervention:family-group-conferencing%7Coutcome:child-enters-care',
  'map-table': '/map?intervention=intervention:open-dialogue&view=table',
  compare: '/compare?intervention=intervention:family-group-conferencing&intervention=intervention:open-dialogue&intervention=intervention:behavioural-family-therapy',
  'compare-one': {path: '/compare?intervention=intervention:open-dialogue', tag: '@long'},
  conflict: '/conflict?intervention=intervention:family-group-conferencing&outcome=outcome:out-of-home-care',
  conflicts: '/conflict',
  forest: '/forest?outcome=outcome:child-mental-health-problems',
  'forest-nothing': {path: '/forest?intervention=intervention:family-group-conferencing', tag: '@long'},
  'forest-start': {path: '/forest', tag: '@long'},
  'forest-trials': trials + '/forest?intervention=intervention:bcg-vaccine&by=COMPARATOR',
  'forest-without': {path: trials + '/forest?intervention=intervention:bcg-vaccine&view=without', tag: '@long'},
  'conflict-trials': {path: trials + '/conflict?intervention=intervention:bcg-vaccine&outcome=outcome:tuberculosis', tag: '@long'},
  findings: '/findings?intervention=intervention:family-group-conferencing&direction=ADVERSE',
  search: '/search?q=family%20therapy',
  'search-nothing': {path: '/search?q=xyzzyqqq', tag: '@long'},
  explore: {path: '/explore', tag: '@long'},
  around: '/explore?at=theme:costs-and-savings',
  path: '/explore?from=intervention:open-dialogue&to=intervention:family-group-conferencing',
  places: '/places',
  timeline: '/timeline?from=2015',
  programme: '/programme',
  method: '/method',
  'nothing-there': '/study/no-such-study',
  // Parts that are asked for as a reader comes to them; what is above them the short run looks at once, on the first of interventions.
  'profile-ratings': {path: '/intervention/open-dialogue#ratings', part: 'ratings'},
  'profile-costs': {path: '/intervention/troubled-families-programme#costs', part: 'costs', tag: '@long'},
  'profile-independence': {path: '/intervention/open-dialogue#independence', part: 'independence', tag: '@long'},
  'profile-gaps': {path: '/intervention/whole-family-programmes?gap=CONFLICTING#gaps', part: 'gaps', tag: '@long'},
  'profile-nothing': {path: '/intervention/carat#ratings', part: 'ratings', tag: '@long'},
  'case-study': {path: '/case-study/dan', tag: '@long'},
}

/** Lays long lists out to their end, for the picture, and because axe takes what is not laid out to lie over what is. */
const whole = (page: Page) => page.addStyleTag({content: ':is(.list, .items) > li, .grid tr { content-visibility: visible !important }'})

const keep = (page: Page, name: string) => page.screenshot({path: `test/pictures/${name}.jpg`, type: 'jpeg', quality: 85, fullPage: true})

/** Looks at a page in one look after the other; in the long run opens it anew in each, asks all rules of all of it and keeps a picture of each. */
async function lookAt(page: Page, name: string, path: string, seen: readonly Look[], then: () => Promise<unknown>, part?: string) {
  for (const look of seen) {
    await page.setViewportSize(look)
    await page.emulateMedia({colorScheme: look.colorScheme})
    if (long || look === seen[0]) {
      await page.goto(path)
      await settled(page)
      await then()
      await whole(page)
      await keep(page, `${name}-${look.name}`)
    }
    if (long) {
      await accessible(page)
      continue
    }
    await accessible(page, await newlyShown(page) > 0 ? 'all' : look.rules, part)
  }
}

for (const [name, given] of Object.entries(pages)) {
  const {path, part, tag} = typeof given === 'string' ? {path: given} : given
  test(name, {tag}, async ({page}) => {
    test.setTimeout(300_000) // axe reads every element
    await lookAt(page, name, path, looks, async () => {
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page).toHaveTitle(/ · forwhom$/)
    }, part && `.later:has(#${part})`)
  })
}

const kinds = ['interventions', 'studies', 'findings', 'organisations', 'events', 'caseStudies']
const others = ['sources', 'outcomes', 'populations', 'themes', 'people', 'policies', 'judgements', 'contexts', 'factors', 'mechanisms', 'principles', 'talks', 'resources', 'projects', 'recommendations', 'discussions']

// Kinds differ in which parts a profile has, not in how they look: that two looks see, and in the short run of some kinds.
for (const kind of [...kinds, ...others]) {
  test(`the first of ${kind}`, {tag: others.includes(kind) ? '@long' : []}, async ({page, api}) => {
    test.setTimeout(300_000)
    const {[kind]: {nodes: [{id}]}} = await api(`{ ${kind}(first: 1) { nodes { id } } }`)
    const some = looks.filter(l => long || l.name === 'wide' || l.name === 'narrow-dark')
    await lookAt(page, `profile-${kind}`, '/' + id.replace(':', '/'), some, () => expect(page.locator('.history')).toContainText(id))
  })
}
