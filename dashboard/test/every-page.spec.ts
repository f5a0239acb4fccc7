// Every page, light and dark, wide and as narrow as a small phone: axe finds nothing, nothing sticks out, a picture is kept.
import {accessible, expect, settled, test} from './fixture'

const question = 'population=population:families-in-pre-proceedings&context=context:england&outcome=outcome:child-enters-care'

const pages: Record<string, string> = {
  ask: `/?${question}`,
  'ask-open': '/',
  findings: '/findings?intervention=intervention:family-group-conferencing&direction=ADVERSE',
  search: '/search?q=family%20therapy',
  method: '/method',
  nothing: '/search?q=xyzzyqqq',
}

const looks = [
  {name: 'wide', width: 1280, height: 900, colorScheme: 'light'},
  {name: 'wide-dark', width: 1280, height: 900, colorScheme: 'dark'},
  {name: 'narrow', width: 320, height: 640, colorScheme: 'light'},
  {name: 'narrow-dark', width: 320, height: 640, colorScheme: 'dark'},
] as const

for (const [name, path] of Object.entries(pages)) {
  for (const look of looks) {
    test(`${name}, ${look.name}`, async ({page}) => {
      await page.setViewportSize(look)
      await page.emulateMedia({colorScheme: look.colorScheme})
      await page.goto(path)
      await settled(page)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page).toHaveTitle(/ · forwhom$/)
      await accessible(page)
      await page.screenshot({path: `test/out/${name}-${look.name}.png`, fullPage: true})
    })
  }
}

// One profile of every kind that the graph has, whatever is in it.
test('a profile of every kind', async ({page, api}) => {
  test.setTimeout(240_000)
  const kinds = ['interventions', 'studies', 'sources', 'findings', 'outcomes', 'populations', 'contexts', 'themes', 'factors', 'mechanisms', 'principles', 'organisations', 'people', 'events', 'talks', 'policies', 'resources', 'projects', 'caseStudies', 'recommendations', 'discussions']
  const found = await api(`{ ${kinds.map(k => `${k}(first: 1) { nodes { id name } }`).join(' ')} }`)
  const nodes = kinds.flatMap(k => found[k].nodes as {id: string; name: string}[])
  expect(nodes.length).toBeGreaterThan(10)
  for (const [i, node] of nodes.entries()) {
    const [kind, slug] = node.id.split(':')
    const look = looks[i % looks.length]!
    await page.setViewportSize(look)
    await page.emulateMedia({colorScheme: look.colorScheme})
    await page.goto(`/${kind}/${slug}`)
    await settled(page)
    await expect(page.locator('main')).toContainText(node.id)
    await accessible(page)
    await page.screenshot({path: `test/out/profile-${kind}-${look.name}.png`, fullPage: true})
  }
})
