// The pages in a real browser, served by the real program over the evidence that comes with it.
import {defineConfig} from '@playwright/test'

const address = '127.0.0.1:8179'

export default defineConfig({
  testDir: 'test',
  outputDir: 'test/out', // of failures; pictures of every page land in test/pictures
  timeout: 90_000,
  expect: {timeout: 15_000}, // machines that test are busy
  workers: 1, // browsers are heavy; two at once only get in each other's way on a small machine
  reporter: [['list']],
  use: {
    baseURL: `http://${address}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']},
  },
  webServer: {
    command: `rm -rf test/data && go run ../cmd/forwhom serve --listen ${address} --data test/data`,
    url: `http://${address}/readyz`,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'ignore', // the log of every request
  },
})
