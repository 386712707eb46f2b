import { defineConfig } from '@playwright/test'
import { chromiumPath } from './scripts/run/chromium.mjs'

/** Quiet and offline: the journeys talk to their own server alone. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const executablePath = await chromiumPath()

const whole = 'whole/*.spec.ts'

export default defineConfig<object, { engine: 'sqlite' | 'postgresql' }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/journeys',
  // Each worker has a server of its own; two fill two cores.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // A journey that passes the second time has a fault to be found, not to be passed over.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  // Whole courses take minutes: `npm run journeys:whole` walks through them, npm test does not.
  projects: [
    { name: 'journeys', testIgnore: whole },
    { name: 'whole-sqlite', testMatch: whole, timeout: 600_000 },
    {
      name: 'whole-postgresql',
      testMatch: whole,
      timeout: 600_000,
      use: { engine: 'postgresql' },
    },
  ],
  use: {
    browserName: 'chromium',
    locale: 'pt-PT',
    timezoneId: 'Africa/Maputo',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
  },
})
