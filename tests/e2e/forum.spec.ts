import type { Page } from '@playwright/test'
import { linkIn, mailLater, mailTo } from './support/mail'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import {
  aPerson,
  appoint,
  enrol,
  ownBrowser,
  signInAsAdministrator,
  signUp,
} from './support/people'
import type { Person } from './support/people'
import type { Site } from './support/server'

const academy = '/pt/learn/academy-open/good-practices'

const member = async (page: Page, site: Site, person: Person) => {
  await page.goto(`/pt/account/sign-up?next=${encodeURIComponent('/pt/learn/academy-open/enrol')}`)
  await signUp(page, site, person)
  await enrol(page)
}

const write = async (page: Page, text: string) => {
  await page.goto(academy)
  const box = page.locator('#write')
  await box.getByLabel('A sua mensagem').fill(text)
  return box
}

const writeAsGuest = async (page: Page, person: Person, text: string) => {
  const box = await write(page, text)
  await expect(box.getByText(/Aparece depois de ser lida/)).toBeVisible()
  await box.getByLabel('O seu nome').fill(person.name)
  await box.getByLabel('O seu e-mail').fill(person.email)
  const send = box.getByRole('button', { name: 'Enviar', exact: true })
  const receipt = page.getByRole('heading', { name: 'Recebemos a sua mensagem' })
  // A form that comes back sooner than a person can write is refused: then it is sent again.
  await expect(async () => {
    if (await send.isVisible()) await send.click()
    await expect(receipt).toBeVisible({ timeout: 4_000 })
  }).toPass({ intervals: [2_500], timeout: 30_000 })
}

test('a guest’s post is held, approved by a facilitator, and then shown to all', async ({
  browser,
  site,
}) => {
  const admin = await ownBrowser(browser, site)
  await signInAsAdministrator(admin, site)
  const facilitatorPage = await ownBrowser(browser, site, { viewport: { width: 360, height: 740 } })
  const facilitator = aPerson('Carla Mendes', 'Cabo Verde')
  await member(facilitatorPage, site, facilitator)
  await appoint(admin, 'academy-open', facilitator)

  const guestPage = await ownBrowser(browser, site)
  const guest = aPerson('Joana Convidada')
  await writeAsGuest(guestPage, guest, 'No meu país a campanha começou na *escola*.')
  await expectAccessible(guestPage)
  const stranger = await ownBrowser(browser, site)
  await stranger.goto(academy)
  await expect(stranger.getByText('No meu país a campanha')).toHaveCount(0)

  await facilitatorPage.goto('/pt/moderation')
  // Others write into the same forum meanwhile, so only this post is looked at, never the whole queue.
  const held = facilitatorPage.getByRole('article').filter({ hasText: 'No meu país a campanha' })
  await expect(held).toBeVisible()
  await expectAccessible(facilitatorPage)
  await expectNoSidewaysScroll(facilitatorPage)
  await facilitatorPage.getByRole('button', { name: /^Aprovar.*Joana Convidada/ }).click()
  await expect(held).toHaveCount(0)

  await stranger.goto(academy)
  await expect(stranger.getByText('No meu país a campanha')).toBeVisible()
  await expectAccessible(stranger)
  await guestPage.reload()
  await expect(guestPage.getByText('A sua mensagem está no fórum')).toBeVisible()
  for (const page of [admin, facilitatorPage, guestPage, stranger]) await page.context().close()
})

test('a refused guest reads the reason', async ({ browser, site }) => {
  const admin = await ownBrowser(browser, site)
  await signInAsAdministrator(admin, site)
  const guestPage = await ownBrowser(browser, site, { javaScriptEnabled: false })
  await writeAsGuest(guestPage, aPerson('Rui Anúncio'), 'Compre já os meus relógios.')
  await admin.goto('/pt/moderation')
  const post = admin.getByRole('article').filter({ hasText: 'Compre já os meus relógios.' })
  await post.getByRole('link', { name: /^Recusar/ }).click()
  await admin.getByLabel('Motivo, por palavras suas').fill('Aqui não se vendem relógios.')
  await admin.getByRole('button', { name: 'Recusar', exact: true }).click()
  await expect(admin.getByRole('button', { name: 'Recusar', exact: true })).toHaveCount(0)
  await guestPage.reload()
  await expect(guestPage.getByText('Aqui não se vendem relógios.')).toBeVisible()
  for (const page of [admin, guestPage]) await page.context().close()
})

test('a reply reaches a subscriber by mail, who ends it with one click', async ({
  browser,
  site,
}) => {
  const ana = aPerson('Ana Tavares')
  const anaPage = await ownBrowser(browser, site)
  await member(anaPage, site, ana)
  const box = await write(anaPage, 'Quem já tem um sistema de encaminhamento?')
  await box.getByRole('button', { name: 'Pré-visualizar' }).click()
  await expect(box.getByText('Vai aparecer assim')).toBeVisible()
  await box.getByLabel('Enviar-me por e-mail as respostas deste tópico').check()
  await box.getByRole('button', { name: 'Enviar', exact: true }).click()
  const thread = anaPage.getByRole('article').filter({ hasText: 'Quem já tem um sistema' })
  await expect(thread.first()).toBeVisible()

  const bia = aPerson('Bia Lopes', 'Brasil')
  const biaPage = await ownBrowser(browser, site, { javaScriptEnabled: false })
  await member(biaPage, site, bia)
  await biaPage.goto(academy)
  const question = biaPage.getByRole('article').filter({ hasText: 'Quem já tem um sistema' })
  await question.getByRole('link', { name: 'Responder' }).first().click()
  const reply = biaPage.locator('#reply')
  await reply.getByLabel('A sua mensagem').fill('Nós temos: escola, saúde e inspeção.')
  await reply.getByRole('button', { name: 'Enviar resposta' }).click()
  await expect(biaPage.getByText('Nós temos: escola, saúde e inspeção.').first()).toBeVisible()

  mailLater(site, 45)
  // The first mail to Ana was her code.
  const mail = await mailTo(site.dataDir, ana.email, 1)
  expect(mail.text).toContain('Nós temos: escola, saúde e inspeção.')
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? ''
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const oneClick = /<(https?:[^>]+)>/.exec(header('list-unsubscribe'))?.[1] ?? ''
  const shown = await biaPage.request.get(oneClick)
  expect(shown.status()).toBeLessThan(400)
  const stopPage = await ownBrowser(browser, site)
  await stopPage.goto(linkIn(mail, '/unsubscribe/'))
  await expect(stopPage.getByRole('button', { name: 'Deixar de receber' })).toBeVisible()
  await expectAccessible(stopPage)
  const done = await stopPage.request.post(oneClick, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect(done.status()).toBe(200)
  await stopPage.reload()
  await expect(stopPage.getByRole('button', { name: 'Voltar a receber' })).toBeVisible()
  for (const page of [anaPage, biaPage, stopPage]) await page.context().close()
})

test('a form that is sent twice makes one post', async ({ browser, site }) => {
  const page = await ownBrowser(browser, site)
  await member(page, site, aPerson('Dino Reis'))
  const box = await write(page, 'Uma só vez, por favor.')
  await box.getByRole('button', { name: 'Enviar', exact: true }).dblclick()
  const posts = page.getByRole('article').filter({ hasText: 'Uma só vez, por favor.' })
  await expect(posts.first()).toBeVisible()
  await page.goto(academy)
  await expect(posts).toHaveCount(1)
  await page.context().close()
})

test('a post whose answer was lost on the line is kept, sent again, and stands once', async ({
  browser,
  site,
  noise,
}) => {
  noise.expectNoise(/net::ERR|Failed to fetch|fetch/i)
  const page = await ownBrowser(browser, site)
  await member(page, site, aPerson('Eva Lima'))
  const box = await write(page, 'A linha caiu a meio.')
  let lost = false
  await page.route('**/learn/**', async (route) => {
    if (lost || route.request().method() !== 'POST') return route.continue()
    lost = true
    await route.fetch()
    return route.abort('connectionreset')
  })
  const send = box.getByRole('button', { name: 'Enviar', exact: true })
  await send.click()
  await expect(page.getByText(/Não chegou resposta/)).toBeVisible()
  await expect(box.getByLabel('A sua mensagem')).toHaveValue('A linha caiu a meio.')
  await send.click()
  const posts = page.getByRole('article').filter({ hasText: 'A linha caiu a meio.' })
  await expect(posts.first()).toBeVisible()
  await page.goto(academy)
  await expect(posts).toHaveCount(1)
  await page.context().close()
})
