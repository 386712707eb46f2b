import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { aPerson, enrol, ownBrowser, signInAsAdministrator, signUp } from './support/people'

const edition = '/pt/admin/editions/inspectors-2026'

test('an administrator sees an edition’s learners by country and takes them as CSV', async ({
  browser,
  site,
}) => {
  const learner = aPerson('Órfão Teixeira', 'Guiné-Bissau')
  const learnerPage = await ownBrowser(browser, site)
  await learnerPage.goto('/pt/learn/inspectors-2026/enrol')
  await learnerPage.goto('/pt/account/sign-up?next=%2Fpt%2Flearn%2Finspectors-2026%2Fenrol')
  await signUp(learnerPage, site, learner)
  await enrol(learnerPage)

  const page = await ownBrowser(browser, site)
  await signInAsAdministrator(page, site)
  await page.goto(edition)
  await expect(page.getByRole('row').filter({ hasText: 'Guiné-Bissau' }).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Nome').fill('orfao')
  await page.getByRole('button', { name: 'Filtrar' }).click()
  await expect(page.getByText(learner.name).first()).toBeVisible()
  await expect(page.getByText('Uma pessoa.')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Descarregar em CSV' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.trim().split('\n')).toHaveLength(2)
  expect(csv).toContain(learner.name)

  await page.getByRole('link', { name: learner.name }).click()
  await expect(page.getByRole('heading', { level: 1, name: learner.name })).toBeVisible()
  await expect(page.getByText('País: Guiné-Bissau')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${edition}/progress`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progresso da edição')
  await expect(page.getByRole('row').filter({ hasText: 'Guiné-Bissau' }).first()).toBeVisible()
  await page.getByText('O que conta cada número').click()
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(page)

  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(edition)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  for (const one of [learnerPage, page]) await one.context().close()
})

test('a learner is not let into administration', async ({ browser, site, noise }) => {
  noise.expectNoise(/40[34]/)
  const page = await ownBrowser(browser, site)
  await page.goto('/pt/account/sign-up')
  await signUp(page, site, aPerson('Filipe Costa'))
  await expect(page.getByRole('link', { name: 'Administração' })).toHaveCount(0)
  for (const path of [edition, `${edition}/learners.csv`]) {
    const answer = await page.request.get(path)
    expect([403, 404]).toContain(answer.status())
  }
  await page.context().close()
})

test('the link that makes the first administrator serves once', async ({
  browser,
  site,
  noise,
}) => {
  noise.expectNoise(/40[34]/)
  const page = await ownBrowser(browser, site)
  await signInAsAdministrator(page, site)
  const another = await ownBrowser(browser, site)
  await another.goto(site.welcome)
  await expect(another.getByText('Esta ligação já não serve')).toBeVisible()
  await expectAccessible(another)
  for (const one of [page, another]) await one.context().close()
})
