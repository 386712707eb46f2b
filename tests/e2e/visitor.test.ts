import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'

test('the browser’s language decides where the site begins', async ({ browser, site, page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/pt$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt')
  const french = await browser.newContext({ locale: 'fr-FR', baseURL: site.url })
  const other = await french.newPage()
  await other.goto('/')
  await expect(other).toHaveURL(/\/fr$/)
  await french.close()
})

test('the catalogue keeps nobody out, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/pt')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('an address that leads nowhere says so in the reader’s language', async ({ page, noise }) => {
  noise.expectNoise(/404/)
  const answer = await page.goto('/es/no-hay')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expectAccessible(page)
})

test('whoever watches the site learns that it is well', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toEqual({
    status: 'ok',
    database: 'sqlite',
    migrations: 'current',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
  })
})
