import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { databaseOf, type Engine } from './engine'
import { listenTo } from './noise'
import { startSite, type Site } from './server'

type Noise = {
  /** What pages complained about so far. */
  heard: string[]
  /** Says beforehand that a complaint belongs to the journey, e.g. the 404 of an unknown page. */
  expectNoise: (pattern: RegExp) => void
}

/**
 * A journey: a person in a browser, on a site that the worker has started. Whatever a page
 * complains about on its console fails the journey, unless it was expected.
 */
export const test = base.extend<{ noise: Noise }, { engine: Engine; site: Site }>({
  engine: ['sqlite', { option: true, scope: 'worker' }],
  site: [
    async ({ engine }, use) => {
      const database = await databaseOf(engine)
      const { site, stop } = await startSite(database.variables)
      await use(site)
      await stop()
      await database.remove()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  noise: [
    async ({ context }, use) => {
      const pages: string[][] = []
      const expected: RegExp[] = []
      context.on('page', (page) => pages.push(listenTo(page)))
      const noise: Noise = {
        get heard() {
          return pages.flat().filter((line) => !expected.some((pattern) => pattern.test(line)))
        },
        expectNoise: (pattern) => expected.push(pattern),
      }
      await use(noise)
      expect(noise.heard, 'the browser’s console').toEqual([])
    },
    { auto: true },
  ],
})

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Scans a page for what keeps people out (WCAG 2.2 AA and axe's own advice) and expects nothing. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** Expects that nothing stands outside the window's width. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond, `pixels beyond the right edge of ${page.url()}`).toBe(0)
}

export { expect } from '@playwright/test'
export type { Engine } from './engine'
