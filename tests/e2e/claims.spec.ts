import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { linkIn, mailTo } from './support/mail'
import { aPerson, ownBrowser, signUp } from './support/people'

const academy = '/pt/learn/academy-open/good-practices'

test('a guest changes a post by the mailed link on another phone, and later claims it', async ({
  browser,
  site,
}) => {
  const guest = aPerson('Joana Sem Conta')
  const first = await ownBrowser(browser, site)
  await first.goto(academy)
  const box = first.locator('#write')
  await box.getByLabel('A sua mensagem').fill('Na minha ilha começámos pela pesca.')
  await box.getByLabel('O seu nome').fill(guest.name)
  await box.getByLabel('O seu e-mail').fill(guest.email)
  await box.getByLabel(/Enviar-me por e-mail as respostas/).check()
  const send = box.getByRole('button', { name: 'Enviar', exact: true })
  // A form that comes back sooner than a person can write is refused: then it is sent again.
  await expect(async () => {
    if (await send.isVisible()) await send.click()
    await expect(first.getByRole('heading', { name: 'Recebemos a sua mensagem' })).toBeVisible({
      timeout: 4_000,
    })
  }).toPass({ intervals: [2_500], timeout: 30_000 })
  await expect(first.getByRole('link', { name: 'a página da sua mensagem' })).toBeVisible()
  await expectAccessible(first)

  const link = linkIn(await mailTo(site.dataDir, guest.email), '/posts/')
  // Without script nothing wakes the page over what is typed.
  const options = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
  const other = await ownBrowser(browser, site, options)
  await other.goto(link)
  await expectNoSidewaysScroll(other)
  await other.getByRole('link', { name: 'Mudar o texto' }).click()
  await expect(other).toHaveURL(/\/edit$/)
  await other.getByLabel('A sua mensagem').fill('Na minha ilha começámos pela escola.')
  await other.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(other).toHaveURL(link)
  await expect(other.getByText('começámos pela escola')).toBeVisible()

  await first.goto('/pt/account/sign-up')
  await signUp(first, site, { ...guest, name: 'Joana Fortes' })
  await first.goto('/pt/account/posts')
  await first.getByRole('button', { name: /^São minhas/ }).click()
  await expect(first.getByText('1 mensagem, agora com o seu nome')).toBeVisible()
  await expectAccessible(first)
  await expectNoSidewaysScroll(first)
  await other.goto(link)
  await expect(other.getByText('começámos pela escola')).toHaveCount(0)
  for (const page of [first, other]) await page.context().close()
})
