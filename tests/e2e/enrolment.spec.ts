import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { linkIn, mailTo } from './support/mail'
import { aPerson, enrol, ownBrowser, signInAsAdministrator, signUp } from './support/people'
import { signInAs } from './support/sign-in-as'
import type { Site } from './support/server'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

test('an edition is made, applied to on a phone without a script, and copied', async ({
  browser,
  site,
}) => {
  const admin = await ownBrowser(browser, site)
  await signInAsAdministrator(admin, site)
  await admin.goto('/pt/admin/editions')
  await expectAccessible(admin)
  await admin.goto('/pt/admin/editions/new?course=south-south-academy')
  await admin.getByLabel('Nome da edição (inglês)').fill('By application')
  await admin.getByLabel('Endereço').fill('by-application')
  await admin.getByLabel('Abre no dia').fill('2020-01-06')
  await admin.getByLabel('Encerra no fim do dia').fill('2019-12-31')
  await admin.getByRole('radio', { name: /^Candidata-se/ }).check()
  await admin.getByRole('button', { name: 'Criar a edição' }).click()
  await expect(admin.getByText('O último dia vem antes do primeiro.').first()).toBeVisible()
  await admin.getByLabel('Encerra no fim do dia').fill('')
  await admin.getByRole('button', { name: 'Criar a edição' }).click()
  await expect(admin).toHaveURL(/by-application\/settings\?done=created$/)
  await expectAccessible(admin)

  const person = aPerson('Órfão Macuácua')
  const page = await ownBrowser(browser, site, { ...phone, javaScriptEnabled: false })
  await page.goto('/pt/account/sign-up?next=%2Fpt%2Flearn%2Fby-application%2Fenrol')
  await signUp(page, site, person)
  await expect(page).toHaveURL(/by-application\/enrol$/)
  await page.getByLabel('Instituição').fill('Inspeção-Geral do Trabalho')
  await page.getByRole('radio', { name: 'Governo' }).check()
  await page.getByLabel('Porque quer participar').fill('Trabalho com cooperação.')
  await page.getByRole('button', { name: 'Enviar o pedido' }).click()
  await expect(page.getByText('O seu pedido foi enviado.')).toBeVisible()
  await expect(page).toHaveURL(/by-application$/)

  await admin.goto('/pt/admin/editions/by-application/people')
  await expect(admin.getByText('Trabalho com cooperação.')).toBeVisible()
  await expectAccessible(admin)
  await admin.getByRole('button', { name: `Aceitar ${person.name}` }).click()
  await expect(admin.getByRole('rowheader', { name: person.name })).toBeVisible()

  await page.goto('/pt/my')
  await expect(page.getByText('By application')).toBeVisible()
  await expectNoSidewaysScroll(page)

  await admin.goto('/pt/admin/editions/by-application/copy')
  await expectAccessible(admin)
  await admin.getByLabel('Abre no dia').fill('2020-02-03')
  await admin.getByLabel('Nome da edição (inglês)').fill('By application, again')
  await admin.getByLabel('Endereço').fill('by-application-again')
  await admin.getByRole('button', { name: 'Copiar a edição' }).click()
  await expect(admin).toHaveURL(/by-application-again\/settings\?done=copied$/)
  await admin.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(admin)
  for (const one of [page, admin]) await one.context().close()
})

/** Where the letter leads, in Portuguese: the edition's own language is English. */
const invitationOf = async ({ dataDir }: Site, address: string) =>
  linkIn(await mailTo(dataDir, address), '/invitations/').replace('/en/', '/pt/')

test('two are invited: one comes with a new account, the other under another address, and asks', async ({
  browser,
  site,
}) => {
  const admin = await ownBrowser(browser, site)
  await signInAsAdministrator(admin, site)
  await admin.goto('/pt/admin/editions/new?course=south-south-academy')
  await admin.getByLabel('Nome da edição (inglês)').fill('By invitation')
  await admin.getByLabel('Endereço').fill('by-invitation')
  await admin.getByLabel('Abre no dia').fill('2020-01-06')
  await admin.getByRole('radio', { name: 'Só quem for convidado' }).check()
  await admin.getByRole('button', { name: 'Criar a edição' }).click()
  await expect(admin).toHaveURL(/by-invitation\/settings\?done=created$/)

  const [first, second] = [aPerson('Órfã Sitoe'), aPerson('Órfã Tembe')]
  await admin.goto('/pt/admin/editions/by-invitation/invitations')
  const addresses = admin.getByLabel('Endereços de e-mail')
  const send = admin.getByRole('button', { name: 'Enviar os convites' })
  await addresses.fill(`${first.email}\nninguém`)
  await send.click()
  await expect(admin.getByText('não é um endereço de e-mail: 2: ninguém.').first()).toBeVisible()
  await expectAccessible(admin)
  await addresses.fill(`${first.email}\nSitoe <${second.email}>`)
  await send.click()
  await expect(admin.getByText('2 convites foram enviados.')).toBeVisible()
  await admin.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(admin)
  await expectAccessible(admin)

  const invited = await ownBrowser(browser, site, phone)
  await invited.goto(await invitationOf(site, first.email))
  await expect(invited.getByRole('heading', { name: 'Um convite' })).toBeVisible()
  await expectAccessible(invited)
  await expectNoSidewaysScroll(invited)
  await invited.getByRole('link', { name: 'Criar conta' }).last().click()
  await expect(invited).toHaveURL(/sign-up/)
  await signUp(invited, site, first)
  await expect(invited.getByRole('heading', { name: 'Um convite' })).toBeVisible()
  await invited.getByRole('link', { name: 'Inscrever-me' }).click()
  await expect(invited).toHaveURL(/by-invitation\/enrol$/)
  await enrol(invited)
  await expect(invited).toHaveURL(/by-invitation$/)

  const other = await ownBrowser(browser, site, { ...phone, javaScriptEnabled: false })
  const stranger = { email: 'orfa.nhantumbo@example.org', name: 'Órfã Nhantumbo' }
  await signInAs(other.context(), site, stranger)
  await other.goto(await invitationOf(site, second.email))
  await expect(other.getByText(stranger.email)).toBeVisible()
  await expectNoSidewaysScroll(other)
  await other.getByRole('link', { name: 'Pedir a inscrição' }).click()
  await other.getByLabel('Instituição').fill('Inspeção-Geral do Trabalho')
  await other.getByRole('radio', { name: 'Governo' }).check()
  await other.getByLabel('Porque quer participar').fill('Uma colega enviou-me o convite.')
  await other.getByRole('button', { name: 'Enviar o pedido' }).click()
  await expect(other.getByText('O seu pedido foi enviado.')).toBeVisible()

  await admin.goto('/pt/admin/editions/by-invitation/invitations')
  await expect(admin.getByRole('row').filter({ hasText: first.email })).toContainText('Aceite')
  for (const one of [admin, invited, other]) await one.context().close()
})
