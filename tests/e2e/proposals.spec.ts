import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { enrol, ownBrowser, signInAsAdministrator } from './support/people'
import { signInAs } from './support/sign-in-as'

const phone = { viewport: { width: 360, height: 740 } }

test('a member proposes a practice without a script, is asked for more, and it is published', async ({
  browser,
  site,
}) => {
  const name = 'Celeste Pescadora'
  const member = await ownBrowser(browser, site, { ...phone, javaScriptEnabled: false })
  await signInAs(member.context(), site, { email: 'celeste.pescadora@example.org', name })
  await member.goto('/pt/learn/academy-open/enrol')
  await enrol(member)
  await member.goto('/pt/practices')
  await member.getByRole('link', { name: 'Propor uma prática do seu país' }).click()
  await expect(member.getByRole('heading', { name: 'Começar uma proposta' })).toBeVisible()
  await expectNoSidewaysScroll(member)
  const title = 'Escola na praia de Inhassoro'
  await member.getByLabel('Título').fill(title)
  await member.getByRole('button', { name: 'Começar' }).click()
  await expect(member.getByRole('heading', { name: title })).toBeVisible()
  await member.getByRole('checkbox', { name: 'Educação e sensibilização' }).check()
  await member.getByLabel('Contexto').fill('As crianças iam ao mar antes da escola.')
  await member.getByRole('button', { name: 'Enviar para leitura' }).click()
  await expect(member.getByRole('alert')).toContainText('Escreva pelo menos 2 das seis partes.')
  await member.getByLabel(/^Ação/).fill('A escola mudou de horas com a maré.')
  await member.getByRole('checkbox', { name: /^Mostrar o meu nome/ }).check()
  await expectNoSidewaysScroll(member)
  await member.getByRole('button', { name: 'Ver como fica' }).click()
  await expect(member.getByText(`Proposta por ${name}`)).toBeVisible()
  await expectNoSidewaysScroll(member)
  await member.getByRole('link', { name: 'Continuar a escrever' }).click()
  await member.getByRole('button', { name: 'Enviar para leitura' }).click()
  await expect(member.getByText('Foi enviada e espera por quem a leia.')).toBeVisible()

  const admin = await ownBrowser(browser, site, phone)
  await signInAsAdministrator(admin, site)
  await admin.goto('/pt/moderation/practices')
  await expect(admin.getByRole('link', { name: title })).toBeVisible()
  await expectAccessible(admin)
  await expectNoSidewaysScroll(admin)
  await admin.getByRole('link', { name: title }).click()
  await admin.getByRole('radio', { name: 'Pedir alterações' }).check()
  await admin.getByLabel('Porquê').fill('Desde quando, e quem pagou?')
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Decidir' }).click()
  await expect(admin.getByText('Desde quando, e quem pagou?')).toBeVisible()
  const review = admin.url()

  await member.goto(review.replace('/moderation/practices/', '/practices/propose/'))
  await expect(member.getByText('Desde quando, e quem pagou?')).toBeVisible()
  await member.getByLabel('Primeiro ano').fill('2021')
  await member.getByLabel(/^Ação/).fill('Desde 2021 a escola segue a maré.')
  await member.getByRole('button', { name: 'Enviar de novo' }).click()
  await expect(member.getByText('Foi enviada e espera por quem a leia.')).toBeVisible()

  await admin.goto(review)
  await expect(admin.getByRole('heading', { name: 'O que mudou' })).toBeVisible()
  await expectAccessible(admin)
  await expectNoSidewaysScroll(admin)
  await admin.getByRole('radio', { name: 'Publicar na biblioteca' }).check()
  await admin.getByRole('button', { name: 'Decidir' }).click()
  await expect(admin.getByText(/ publicou, /)).toBeVisible()

  await member.goto('/pt/practices?q=inhassoro')
  await member.getByRole('link', { name: title }).click()
  await expect(
    member.getByText(`Proposta por ${name} (Inspeção-Geral do Trabalho), Moçambique.`),
  ).toBeVisible()
  await expectNoSidewaysScroll(member)
  for (const page of [member, admin]) await page.context().close()
})

test('a proposal is kept as it is typed', async ({ browser, site }) => {
  const member = await ownBrowser(browser, site)
  await signInAs(member.context(), site, { email: 'dina.rascunho@example.org' })
  await member.goto('/pt/learn/academy-open/enrol')
  await enrol(member)
  await member.goto('/pt/practices/propose')
  await expectAccessible(member)
  await member.getByLabel('Título').fill('Horas da maré')
  await member.getByRole('button', { name: 'Começar' }).click()
  await expect(member.getByRole('heading', { name: 'Horas da maré' })).toBeVisible()
  await expectAccessible(member)
  await member.getByLabel('Resultados').fill('Mais crianças na escola.')
  await expect(member.getByRole('status').filter({ hasText: 'Guardado.' })).toBeVisible()
  await member.reload()
  await expect(member.getByLabel('Resultados')).toHaveValue('Mais crianças na escola.')
  await member.getByRole('button', { name: 'Apagar o rascunho' }).click()
  await expect(member).toHaveURL(/\/practices\/propose$/)
  await expect(member.getByRole('link', { name: 'Horas da maré' })).toHaveCount(0)
  await member.context().close()
})
