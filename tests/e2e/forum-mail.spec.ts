import { linkIn, mailLater, mailTo } from './support/mail'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { aPerson, enrol, ownBrowser, signUp } from './support/people'
import type { Page } from '@playwright/test'
import type { Person } from './support/people'
import type { Site } from './support/server'

// No other journey writes here: a worker ahead of time tells of ten minutes that are not over yet,
// and what is written later in those counts as told.
const forum = '/pt/learn/academy-open/social-protection'

const member = async (page: Page, site: Site, person: Person) => {
  await page.goto(`/pt/account/sign-up?next=${encodeURIComponent('/pt/learn/academy-open/enrol')}`)
  await signUp(page, site, person)
  await enrol(page)
}

test('a learner follows an edition, gets one summary in the morning, and ends it by one click', async ({
  browser,
  site,
}) => {
  const ana = aPerson('Ana Matsinhe')
  const phone = { viewport: { width: 360, height: 740 } }
  const page = await ownBrowser(browser, site, phone)
  await member(page, site, ana)
  await page.goto(forum)
  const box = page.locator('#subscribe')
  await box.getByLabel('Todos os fóruns da edição').check()
  await box.getByRole('button', { name: 'Subscrever' }).click()
  await expect(page.getByText('todos os fóruns desta edição').first()).toBeVisible()
  await page.goto('/pt/account/mail')
  await page.getByLabel('Um resumo por dia, de manhã').check()
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByText('Guardado.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Todos os fóruns da edição' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  const other = await ownBrowser(browser, site)
  await member(other, site, aPerson('Rosa Tavares', 'Brasil'))
  await other.goto(forum)
  const composer = other.locator('#write')
  await composer.getByLabel('A sua mensagem').fill('Que indicadores usam para acompanhar?')
  await composer.getByRole('button', { name: 'Enviar', exact: true }).click()
  await expect(other.getByText('Que indicadores usam').first()).toBeVisible()

  mailLater(site, 36 * 60)
  // The first mail to Ana was her code.
  const mail = await mailTo(site.dataDir, ana.email, 1)
  expect(mail.text).toContain('Rosa Tavares')
  expect(mail.text).toContain('Que indicadores usam para acompanhar?')
  const header = mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? ''
  const oneClick = /<(https?:[^>]+)>/.exec(header)?.[1] ?? ''
  const done = await other.request.post(oneClick, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect(done.status()).toBe(200)
  await page.goto(linkIn(mail, '/unsubscribe/'))
  await expect(page.getByRole('button', { name: 'Voltar a receber' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  for (const one of [page, other]) await one.context().close()
})
