import { linkIn, mailLater, mailTo, sentMails } from './support/mail'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { aPerson, enrol, ownBrowser, signUp } from './support/people'
import type { Page } from '@playwright/test'
import type { Person } from './support/people'
import type { Site } from './support/server'

// No other journey writes in these two forums: a worker ahead of time tells of ten minutes that are not over yet,
// and what is written later in those counts as told.
const forum = '/pt/learn/academy-open/social-protection'
const otherForum = '/pt/learn/academy-open/enterprises-and-unions'

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

test('a name is completed as it is written, and who is called gets one mail that leads there', async ({
  browser,
  site,
}) => {
  const ana = aPerson('Anabela Chamada')
  const page = await ownBrowser(browser, site)
  await member(page, site, ana)
  await page.goto(otherForum)
  const composer = page.locator('#write')
  await composer.getByLabel('A sua mensagem').fill('Quem visita as pequenas empresas?')
  await composer.getByLabel('Enviar-me por e-mail as respostas deste tópico').check()
  await composer.getByRole('button', { name: 'Enviar', exact: true }).click()
  await expect(page).toHaveURL(/\/forum\//)
  const thread = page.url().split('#')[0] ?? ''

  const phone = { viewport: { width: 360, height: 740 } }
  const other = await ownBrowser(browser, site, phone)
  await member(other, site, aPerson('Bento Chama'))
  await other.goto(thread)
  const box = other.locator('#reply').getByLabel('A sua mensagem')
  // Only a page that is awake looks names up.
  await expect(box).toHaveAttribute('aria-autocomplete', 'list')
  await box.pressSequentially('Que pensa @anabela c')
  const option = other.getByRole('option', { name: 'Anabela Chamada' })
  await expect(option).toBeVisible()
  await expect(other.getByText(/^1 nome: a seta para baixo/)).toBeAttached()
  await expectAccessible(other)
  await expectNoSidewaysScroll(other)
  await box.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await box.press('Enter')
  await expect(box).toHaveValue('Que pensa @Anabela Chamada ')
  await expect(option).toHaveCount(0)
  await box.pressSequentially('disto?')
  await other.locator('#reply').getByRole('button', { name: 'Enviar resposta' }).click()
  await expect(other.getByRole('article').filter({ hasText: 'Que pensa' })).toBeVisible()

  mailLater(site, 45)
  // The first mail to Anabela was her code; she is called, and follows the thread besides.
  const mail = await mailTo(site.dataDir, ana.email, 1)
  expect(mail.text).toContain('Que pensa @Anabela Chamada disto?')
  const mails = (await sentMails(site.dataDir)).filter(({ to }) =>
    to?.some(({ address }) => address === ana.email),
  )
  expect(mails).toHaveLength(2)
  // From another page: on the thread itself the link would only move the reader within it.
  await page.goto('/pt/my')
  await page.goto(linkIn(mail, '/forum/'))
  await expect(page.getByRole('article').filter({ hasText: 'Que pensa' })).toBeInViewport()
  for (const one of [page, other]) await one.context().close()
})
