import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { signInAs } from './support/sign-in-as'

const password = 'três barcos na baía'

for (const [how, javaScriptEnabled] of [
  ['with script', true],
  ['without script', false],
] as const) {
  test.describe(how, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } })

    test('a password is chosen, all sessions end, and the password opens the account again', async ({
      page,
      context,
      site,
    }) => {
      const email = `rui.${javaScriptEnabled}@example.org`
      await signInAs(context, site, { email, name: 'Rui Costa' })
      await page.goto('/pt/account')
      await page.getByText('Escolher uma senha').click()
      await page.getByLabel('Senha nova').fill('Password123')
      await page.getByRole('button', { name: 'Guardar a senha' }).click()
      // Refused: the folded part stays open, and what was wrong is said.
      await expect(page.getByText('adivinha-se depressa').first()).toBeVisible()
      await page.getByLabel('Senha nova').fill(password)
      await page.getByRole('button', { name: 'Guardar a senha' }).click()
      await expect(page.getByText('A senha foi guardada')).toBeVisible()
      await expectNoSidewaysScroll(page)
      if (javaScriptEnabled) await expectAccessible(page)

      // What Back would show afterwards is this page, not the answer to a form.
      await page.goto('/pt/account')
      await page.getByRole('button', { name: 'Terminar todas as sessões' }).click()
      await page.waitForURL('**/pt')
      await page.goBack()
      await expect(page.getByRole('heading', { name: 'Iniciar sessão' })).toBeVisible()
      await expect(page.getByText(email)).toBeHidden()

      await page.getByText('Entrar com senha').click()
      const form = page.locator('form').filter({ has: page.locator('details') })
      await form.getByLabel('E-mail').fill(email.toUpperCase())
      await form.getByLabel('Senha').fill('uma outra senha')
      await form.getByRole('button', { name: 'Entrar' }).click()
      await expect(form.getByText('não correspondem').first()).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      await form.getByLabel('Senha').fill(password)
      await form.getByRole('button', { name: 'Entrar' }).click()
      await page.waitForURL('**/pt/account')
      await expect(page.getByText(email).first()).toBeVisible()
    })
  })
}

test('signing out needs a form of ours', async ({ page, context, site }) => {
  await signInAs(context, site, { email: 'forged@example.org' })
  const forged = await page.request.post('/api/sign-out', {
    form: { locale: 'pt' },
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    maxRedirects: 0,
  })
  expect(forged.status()).toBe(403)
  await page.goto('/pt/account')
  await expect(page.getByText('forged@example.org').first()).toBeVisible()
})

test('a profile in another language goes on in it', async ({ page, context, site }) => {
  await signInAs(context, site, { email: 'nome@example.org', name: 'Zoé' })
  await page.goto('/pt/account')
  await page.getByLabel('Instituição').fill('Inspeção-Geral do Trabalho')
  await page.getByRole('radio', { name: 'Governo' }).check()
  await page.getByRole('checkbox', { name: 'francês' }).check()
  await page.getByLabel('Idioma das páginas').selectOption({ label: 'français' })
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await page.waitForURL('**/fr/account')
  await expect(page.getByLabel('Institution')).toHaveValue('Inspeção-Geral do Trabalho')
  await expect(page.getByRole('radio', { name: 'Gouvernement' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'français' })).toBeChecked()
  await expectAccessible(page)
})
