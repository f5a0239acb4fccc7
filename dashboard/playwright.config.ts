// The pages in a real browser, served by the real program over the evidence that comes with it.
import {defineConfig} from '@playwright/test'

const address = '127.0.0.1:8179'
const beside = '127.0.0.1:8180'

/** The program over the evidence that comes with it. */
export const home = `http://${address}`

/** A second program, over the trials of test/trials alone: enough estimates on one outcome to pool and to divide. */
export const trials = `http://${beside}`

/** Whether this is the long run. */
export const long = !!process.env.FORWHOM_LONG

const server = (at: string, data: string, load = '') => ({
  command: `rm -rf ${data} && ${load}go run ../cmd/forwhom serve --listen ${at} --data ${data}`,
  url: `http://${at}/readyz`,
  timeout: 180_000,
  stdout: 'ignore' as const,
  stderr: 'ignore' as const, // the log of every request
})

export default defineConfig({
  testDir: 'test',
  outputDir: 'test/out', // of failures; pictures of every page land in test/pictures
  timeout: 90_000,
  expect: {timeout: 15_000}, // machines that test are busy
  workers: 2, // while one waits for the program, the other draws
  fullyParallel: true,
  retries: 1, // said as flaky, and to be mended, but no reason to stop everybody
  // The short run, of `make test`, leaves out what is marked @long; FORWHOM_LONG=1 runs everything, and what is measured last and alone.
  grepInvert: long ? undefined : /@long/,
  projects: [{name: 'pages', testIgnore: '**/large.spec.ts'}, ...(long ? [{name: 'large', testMatch: '**/large.spec.ts', dependencies: ['pages'], fullyParallel: false}] : [])],
  reporter: [['list']],
  use: {
    baseURL: home,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']},
  },
  webServer: [server(address, 'test/data/seed'), server(beside, 'test/data/trials', 'go run ../cmd/forwhom load --data test/data/trials test/trials && ')],
})
