import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { ownBrowser } from './support/people'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }
const home = '/pt/learn/academy-open'

for (const javaScriptEnabled of [true, false])
  test(`a film tells its sizes, loads nothing, and keeps the choice, script ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    site,
  }) => {
    const page = await ownBrowser(browser, site, { ...phone, javaScriptEnabled })
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.resourceType()))
    await page.goto(`${home}/what-it-is`)
    const small = page.getByRole('button', { name: /^Pequeno, \d+ kB$/ })
    const better = page.getByRole('button', { name: /^Mais nítido, / })
    await expect(small).toHaveAttribute('aria-pressed', 'true')
    const source = page.locator('video source')
    const first = await source.getAttribute('src')
    await better.click()
    await expect(page).toHaveURL(/what-it-is#item-/)
    await expect(better).toHaveAttribute('aria-pressed', 'true')
    await expect(source).not.toHaveAttribute('src', first ?? '')
    await expectNoSidewaysScroll(page)
    if (javaScriptEnabled) await expectAccessible(page)
    await page.goto(home)
    await page.goto(`${home}/what-it-is`)
    await expect(better).toHaveAttribute('aria-pressed', 'true')
    expect(loaded).not.toContain('media')
    await page.context().close()
  })
