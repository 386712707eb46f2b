import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { ownBrowser } from './support/people'

test('a reader browses good practices by country, without a script and on a phone', async ({
  browser,
  site,
}) => {
  const size = { width: 360, height: 740 }
  const page = await ownBrowser(browser, site, { javaScriptEnabled: false, viewport: size })
  await page.goto('/pt')
  await page.getByRole('link', { name: 'Boas práticas', exact: true }).click()
  await expect(page).toHaveURL(/\/pt\/practices$/)
  await expectNoSidewaysScroll(page)
  await page.getByLabel('País').selectOption('MZ')
  await page.getByRole('button', { name: 'Mostrar' }).click()
  await expect(page).toHaveURL(/country=MZ/)
  await expect(page.getByRole('status')).toHaveText('2 práticas')
  await page.getByRole('link', { name: /^Angola e Moçambique/ }).click()
  await expect(page).toHaveURL(/\/pt\/practices\/angola-mozambique-scream$/)
  await expect(page.getByRole('heading', { name: 'Condições necessárias' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.context().close()
})

test('a reader finds a country on the map, and the modules that tell of a case', async ({
  page,
}) => {
  await page.goto('/pt/practices?view=map')
  await expect(page.getByRole('heading', { name: 'Por país' })).toBeVisible()
  await expectAccessible(page)
  await page.locator('svg a[href*="country=BR"] use').click()
  await expect(page).toHaveURL(/country=BR/)
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Timor-Leste e Brasil/ }).click()
  await expect(page).toHaveURL(/timor-leste-brazil-commission$/)
  await expect(page.getByRole('heading', { name: 'Módulos que contam este caso' })).toBeVisible()
  await expectAccessible(page)
})
