import { defineConfig } from '@playwright/test'

/** `npm test` starts the server and sets what is read here; see scripts/lib/test/browser-stage.mjs. */
const baseURL = process.env.E2E_BASE_URL
if (!baseURL) throw new Error('E2E_BASE_URL is not set: run the browser tests with npm test -- --only=e2e')
/** Visits that are booked and treated on the clinic's present day: first, before other tests have filled that day. */
const VISITS_OF_TODAY = ['thread.spec.ts', 'screening.spec.ts']
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  projects: [
    { name: 'today', testMatch: VISITS_OF_TODAY },
    { name: 'rest', testIgnore: VISITS_OF_TODAY },
  ],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  // machines are shared: slow is no failure
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: process.env.E2E_REPORT }]],
  use: {
    baseURL,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
})
