import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { outcomeOf, run } from './child.mjs'
import { step, Stop, tell } from './steps.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The system's Chromium, if it has one. */
const ofSystem = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

/** The Chromium that Playwright has fetched, if it has. */
const ofPlaywright = async () => {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** Where a Chromium for the browser journeys is, if there is one. */
export const chromiumPath = async () => ofSystem() ?? (await ofPlaywright())

/** Debian's own package where this may be done, else Playwright's download. */
const fetchChromium = async () => {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tell('fetching Debian’s chromium')
    await outcomeOf('apt-get', ['update', '-q'])
    const { code } = await outcomeOf('apt-get', ['install', '-y', '-q', 'chromium'])
    if (code === 0 && ofSystem() !== undefined) return
  }
  tell('fetching Playwright’s Chromium')
  await run('npx', ['playwright', 'install', 'chromium'])
}

/** Brings a Chromium when there is none. */
export const bringChromium = () =>
  step('chromium', async (say) => {
    if ((await chromiumPath()) === undefined) await fetchChromium()
    const path = await chromiumPath()
    if (path === undefined) throw new Stop('No Chromium. On Debian: apt-get install -y chromium')
    say(path)
  })
