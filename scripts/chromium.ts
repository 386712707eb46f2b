import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

/** The browser that draws films and documents: the system's, or the one that Playwright brought. */
export const chromiumPath = (): string | undefined =>
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ??
  [chromium.executablePath()].find(existsSync)

/** Said when there is none. */
export const chromiumMissing = 'Chromium is missing: apt-get install chromium'

export const launchChromium = (): Promise<Browser> => {
  const executablePath = chromiumPath()
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  })
}
