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

export default defineConfig({
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
  use: {
    browserName: 'chromium',
    locale: 'pt-PT',
    timezoneId: 'Africa/Maputo',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
  },
})
