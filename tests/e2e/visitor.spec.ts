import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { ownBrowser } from './support/people'

test('a visitor is met in the browser’s language, chooses another, and is remembered', async ({
  browser,
  site,
}) => {
  const page = await ownBrowser(browser, site, { locale: 'fr-FR' })
  await page.goto('/')
  await expect(page).toHaveURL(/\/fr$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL(/\/es$/)
  await page.goto('/')
  await expect(page).toHaveURL(/\/es$/)
  await page.context().close()
})

test('a visitor finds a course, its editions with their dates, and reads a public module', async ({
  page,
}) => {
  await page.goto('/pt')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Inspeção do trabalho contra o trabalho infantil' }).click()
  await expect(page.getByText(/18 de dezembro de 2026/).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto('/pt/learn/academy-open/good-practices')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Boas práticas/)
  await expect(page.getByText('Está a ler sem inscrição')).toBeVisible()
  await expectAccessible(page)
})

test('a visitor takes a public module and its course along, knowing how large they are', async ({
  page,
}) => {
  await page.goto('/pt/learn/academy-open/good-practices')
  await page.getByRole('link', { name: 'Levar consigo, para ler sem ligação' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Levar consigo')
  await expect(
    page.getByRole('link', { name: /Boas práticas.*Descarregar \(\d+ kB\)/ }),
  ).toBeVisible()
  await expectAccessible(page)
  const book = page.waitForEvent('download')
  await page.getByRole('link', { name: /Descarregar o livro \(\d+ kB\)/ }).click()
  expect((await book).suggestedFilename()).toBe('academy-open-pt.epub')
  const address = '/pt/learn/academy-open/good-practices/take-along.html'
  const first = await page.request.get(address)
  expect(await first.text()).toContain('<html lang="pt" dir="ltr">')
  const again = await page.request.get(address, {
    headers: { 'if-none-match': first.headers()['etag'] ?? '' },
  })
  expect(again.status()).toBe(304)
})

test('a text that the language lacks comes in another one, and the page says so', async ({
  page,
}) => {
  await page.goto('/fr/courses/labour-inspection')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(
    page.getByRole('heading', { level: 1 }).locator('xpath=ancestor-or-self::*[@lang][1]'),
  ).toHaveAttribute('lang', 'pt')
  await expect(page.getByText(/n’existe qu’en/).first()).toBeVisible()
})

test('a module that is for learners leads on to its edition', async ({ page }) => {
  await page.goto('/pt/learn/inspectors-2026/why-nine-countries')
  await expect(page.getByText('Os módulos desta edição são para quem se inscreveu.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Criar conta e inscrever-me' })).toBeVisible()
})

test('an unknown address is told in the reader’s language', async ({ page, noise }) => {
  noise.expectNoise(/404/)
  const answer = await page.goto('/pt/nada/disto')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test('nothing stands beyond the edge of a small phone', async ({ browser, site }) => {
  const page = await ownBrowser(browser, site, { viewport: { width: 320, height: 640 } })
  const pages = ['', '/courses/labour-inspection', '/learn/academy-open/good-practices', '/help']
  for (const path of [...pages, '/privacy', '/account/sign-up', '/account/sign-in', '/my']) {
    await page.goto(`/pt${path}`)
    await expectNoSidewaysScroll(page)
  }
  await page.context().close()
})

test('a certificate is looked for by its code, and what is no code is told', async ({
  page,
  noise,
}) => {
  noise.expectNoise(/404/)
  await page.goto('/pt')
  await page.getByRole('link', { name: 'Verificar um certificado' }).click()
  await page.getByLabel('Código do certificado').fill('ABCD-1234')
  await page.getByRole('button', { name: 'Verificar' }).click()
  await expect(page.getByText('Não é um código de certificado')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Código do certificado').fill('abol-0000-0000-0000')
  await page.getByRole('button', { name: 'Verificar' }).click()
  await expect(page).toHaveURL('/pt/certificates/AB01-0000-0000-0000')
  await expect(page.getByText('Não há nenhum certificado com este código.')).toBeVisible()
})
