// What a first visit downloads, and what each page adds: gzipped bytes of what is committed.
import {gzipSync} from 'node:zlib'
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test, type Request} from '@playwright/test'

const kb = 1024
const size = (file: string) => gzipSync(readFileSync(file), {level: 9}).length

test('the first visit stays small', async ({page}) => {
  const scripts: string[] = []
  page.on('request', r => r.resourceType() === 'script' && scripts.push(new URL(r.url()).pathname))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const total = scripts.reduce((sum, path) => sum + size('dist' + path), 0)
  console.log(`initial JavaScript: ${(total / kb).toFixed(1)} KB in ${scripts.length} files`)
  expect(total).toBeLessThan(60 * kb)
  const styles = readdirSync('dist/assets').filter(f => f.endsWith('.css'))
  expect(styles.reduce((sum, f) => sum + size('dist/assets/' + f), 0)).toBeLessThan(12 * kb)
})

const pages = {
  brief: '/brief?intervention=intervention:open-dialogue',
  compare: '/compare?intervention=intervention:family-group-conferencing&intervention=intervention:open-dialogue',
  conflict: '/conflict?intervention=intervention:family-group-conferencing&outcome=outcome:child-enters-care',
  forest: '/forest?outcome=outcome:new-mental-disorder-in-a-child',
  map: '/map?intervention=intervention:family-group-conferencing',
  findings: '/findings?intervention=intervention:open-dialogue',
}

test('pages that are opened first stay small as well, and show what they are for', async ({page}) => {
  for (const [name, path] of Object.entries(pages)) {
    const scripts = new Set<string>()
    const note = (r: Request) => r.resourceType() === 'script' && scripts.add(new URL(r.url()).pathname)
    page.on('request', note)
    await page.goto(path)
    await expect(page.locator('table, .claim').first()).toBeVisible()
    page.off('request', note)
    const total = [...scripts].reduce((sum, path) => sum + size('dist' + path), 0)
    console.log(`${name}: ${(total / kb).toFixed(1)} KB in ${scripts.size} files`)
    expect(total, name).toBeLessThan(55 * kb)
  }
})

test('no page adds more than it may', () => {
  for (const file of readdirSync('dist/assets').filter(f => f.endsWith('.js'))) {
    const bytes = size('dist/assets/' + file)
    console.log(`${file} ${(bytes / kb).toFixed(1)} KB`)
    expect(bytes, file).toBeLessThan(60 * kb)
  }
})
