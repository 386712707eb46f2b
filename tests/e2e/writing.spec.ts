import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import {
  aPerson,
  enrol,
  ownBrowser,
  signInAsAdministrator,
  signUp,
  type Person,
} from './support/people'
import type { Site } from './support/server'

const academy = '/pt/learn/academy-open/good-practices'
const phone = { viewport: { width: 360, height: 740 } }

const member = async (page: Page, site: Site, person: Person) => {
  await page.goto(`/pt/account/sign-up?next=${encodeURIComponent('/pt/learn/academy-open/enrol')}`)
  await signUp(page, site, person)
  await enrol(page)
}

test('a post is drafted, edited with its history, and deleted, on a phone', async ({
  browser,
  site,
}) => {
  const page = await ownBrowser(browser, site, phone)
  await member(page, site, aPerson('Ana Escritora'))
  await page.goto(academy)
  const box = page.locator('#write')
  await box.getByLabel('A sua mensagem').fill('No meu distrito começámos pela **escola**.')
  await expect(box.getByText('Rascunho guardado.')).toBeVisible()
  await page.reload()
  await expect(box.getByLabel('A sua mensagem')).toHaveValue(/começámos pela \*\*escola/)
  await expectAccessible(page)
  await box.getByRole('button', { name: 'Enviar', exact: true }).click()
  const post = page.getByRole('article').filter({ hasText: 'No meu distrito' })
  await post.getByRole('link', { name: /^Editar: / }).click()
  // The box of the page before has the same name.
  await expect(page).toHaveURL(/\/edit$/)
  await page.getByLabel('A sua mensagem').fill('No meu distrito começámos pela **saúde**.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await post.getByRole('link', { name: /^editada em/ }).click()
  await expect(page.locator('del')).toHaveText('escola')
  await expect(page.locator('ins')).toHaveText('saúde')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: 'Voltar à mensagem' }).click()
  await post.getByRole('link', { name: /^Apagar: / }).click()
  await page.getByRole('button', { name: 'Apagar de vez' }).click()
  await expect(page).toHaveURL(/good-practices/)
  await expect(page.getByText('No meu distrito')).toHaveCount(0)
  await page.context().close()
})

test('without script a post is quoted, thanked for, reported and removed', async ({
  browser,
  site,
}) => {
  const author = await ownBrowser(browser, site)
  await member(author, site, aPerson('Rui Autor'))
  await author.goto(academy)
  await author.locator('#write').getByLabel('A sua mensagem').fill('A fábrica da Joana fechou.')
  await author.locator('#write').getByRole('button', { name: 'Enviar', exact: true }).click()
  const text = (page: Page) => page.getByRole('article').filter({ hasText: 'A fábrica da Joana' })
  await expect(text(author).first()).toBeVisible()
  const thread = author.url().split('#')[0] ?? ''

  const page = await ownBrowser(browser, site, { javaScriptEnabled: false })
  await member(page, site, aPerson('Bia Leitora', 'Brasil'))
  await page.goto(thread)
  await page.getByRole('button', { name: 'Agradecer a Rui Autor' }).click()
  await expect(page.getByRole('link', { name: '1 agradecimento' })).toBeVisible()
  await page.getByRole('link', { name: /^Citar: / }).click()
  await expect(page.locator('#reply').getByLabel('A sua mensagem')).toHaveValue(
    /^> A fábrica da Joana fechou\./,
  )
  await page.locator('#reply').getByLabel('A sua mensagem').fill('> A fábrica\n\nDe que distrito?')
  await page.getByRole('button', { name: 'Enviar resposta' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'De que distrito?' })).toBeVisible()
  await page.goto(thread)
  await page
    .getByRole('link', { name: /^Denunciar: / })
    .first()
    .click()
  await page.getByRole('radio', { name: /Dá a conhecer/ }).check()
  await page.getByRole('button', { name: 'Enviar a denúncia' }).click()
  await expect(page.getByText(/^Obrigado\. Quem facilita/)).toBeVisible()

  const admin = await ownBrowser(browser, site)
  await signInAsAdministrator(admin, site)
  await admin.goto('/pt/moderation/reports')
  await expectAccessible(admin)
  await admin.getByRole('link', { name: /^Retirar.*Rui Autor/ }).click()
  await admin.getByRole('radio', { name: /Dá a conhecer/ }).check()
  await admin.getByLabel('O que quer dizer a quem a escreveu').fill('Diz um nome.')
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Retirar do fórum' }).click()
  await expect(admin.getByText(/retirou esta mensagem\./)).toBeVisible()
  await page.goto(thread)
  await expect(page.getByText(/retirou esta mensagem\..*Dava a conhecer/)).toBeVisible()
  await expect(page.getByText('De que distrito?')).toBeVisible()
  await expect(page.getByText('Joana')).toHaveCount(0)
  for (const one of [author, page, admin]) await one.context().close()
})
