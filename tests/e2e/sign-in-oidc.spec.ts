import type { Page } from '@playwright/test'
import { startIssuer, type Known } from '@/tests/support/oidc-issuer'
import { expect, expectAccessible, test as base } from './support/journey'
import { codeIn, mailTo } from './support/mail'
import { signInAs } from './support/sign-in-as'
import { startSite, type Site } from './support/server'

const newcomer: Known = { sub: 'n-1', name: 'Inês Tavares', email: 'ines@example.org' }
const scriptless: Known = { sub: 's-1', name: 'Joana Lopes', email: 'joana@example.org' }
const member: Known = { sub: 'm-1', name: 'Rui Costa', email: 'rui@example.org' }
const pretender: Known = { sub: 'p-1', name: 'Somebody', email: 'target@example.org' }

const test = base.extend<object, { site: Site }>({
  site: [
    // Playwright reads from the braces which fixtures this one needs: none.
    async ({}, use) => {
      const issuer = await startIssuer([newcomer, scriptless, member, pretender])
      const client = { id: 'ponte', secret: 'a-secret-of-the-test' }
      const { site, stop } = await startSite({
        OIDC_ISSUER: issuer.url,
        OIDC_CLIENT_ID: client.id,
        OIDC_CLIENT_SECRET: client.secret,
        OIDC_NAME: 'Conta da Escola',
      })
      issuer.register({ ...client, redirectUri: `${site.url}/api/auth/callback/oidc` })
      await use(site)
      await stop()
      await issuer.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

/** From our page to the issuer's, which remembers who signed in there before. */
async function goToIssuer(page: Page) {
  await page.goto('/pt/account/sign-in?next=%2Fpt%2Fhelp')
  await page.getByRole('button', { name: 'Continuar com Conta da Escola' }).click()
}

/** There and back, as one of the people that the issuer knows. */
async function comeFromIssuer(page: Page, { name }: Known) {
  await goToIssuer(page)
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
}

async function proveAddress(page: Page, site: Site, email: string) {
  await page.getByRole('button', { name: 'Enviar-me o código' }).click()
  await page.waitForURL('**/account/code**')
  const code = codeIn(await mailTo(site.dataDir, email))
  await page.getByRole('textbox', { name: 'Código' }).fill(code)
  await page.getByRole('button', { name: 'Confirmar' }).click()
}

const signedIn = (page: Page) => page.getByRole('link', { name: 'Conta', exact: true })

for (const [how, javaScriptEnabled, person] of [
  ['with script', true, newcomer],
  ['without script', false, scriptless],
] as const) {
  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    test('a newcomer makes an account, and the next time comes straight in', async ({
      page,
      site,
    }) => {
      await comeFromIssuer(page, person)
      await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(person.email)
      if (javaScriptEnabled) await expectAccessible(page)
      await proveAddress(page, site, person.email)
      await expect(page.getByRole('textbox', { name: 'Nome' })).toHaveValue(person.name)
      await page.getByRole('combobox', { name: 'País' }).selectOption('CV')
      await page.getByRole('checkbox', { name: /privacidade/ }).check()
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByRole('button', { name: 'Criar conta' }).click()
      await page.waitForURL('**/pt/help')

      await page.goto('/pt/account')
      await expect(page.getByText('Conta da Escola, ligado em')).toBeVisible()
      await page.getByRole('button', { name: 'Terminar sessão' }).click()
      await page.waitForURL('**/pt')
      await expect(signedIn(page)).toBeHidden()

      await goToIssuer(page)
      await page.waitForURL('**/pt/help')
      await expect(signedIn(page)).toBeVisible()
    })
  })
}

test('a member links a provider by his own word', async ({ page, context, site }) => {
  await signInAs(context, site, { email: member.email })
  await page.goto('/pt/account')
  await page.getByRole('button', { name: 'Ligar Conta da Escola' }).click()
  await page.getByRole('button', { name: `Sign in as ${member.name}` }).click()
  await expect(page.getByText(member.email)).toBeVisible()
  await page.getByRole('button', { name: 'Ligar' }).click()
  await expect(page.getByText('Conta da Escola, ligado em')).toBeVisible()
  await page.getByRole('button', { name: 'Desligar Conta da Escola' }).click()
  await expect(page.getByText('Conta da Escola, ligado em')).toBeHidden()
})

test('the address that a provider claims opens nobody’s account', async ({
  page,
  browser,
  site,
}) => {
  const elsewhere = await browser.newContext()
  await signInAs(elsewhere, site, { email: pretender.email })
  await comeFromIssuer(page, pretender)
  await page.getByRole('button', { name: 'Enviar-me o código' }).click()
  await page.waitForURL('**/account/code**')
  const code = codeIn(await mailTo(site.dataDir, pretender.email))
  const wrong = code === '000000' ? '000001' : '000000'
  await page.getByRole('textbox', { name: 'Código' }).fill(wrong)
  await page.getByRole('button', { name: 'Confirmar' }).click()
  await expect(page.getByText('Este não é o código enviado').first()).toBeVisible()
  await page.goto('/pt/account')
  await expect(page).toHaveURL(/\/pt\/account\/sign-in/)
  await elsewhere.close()
})

test('who cancels at the provider comes back and is told', async ({ page }) => {
  await page.goto('/en/account/sign-in')
  await page.getByRole('button', { name: 'Continue with Conta da Escola' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('gave no permission')).toBeVisible()
  await expect(page).toHaveURL(/\/en\/account\/sign-in/)
})

test('an answer that this browser did not ask for signs nobody in', async ({ page }) => {
  await page.goto('/api/auth/callback/oidc?code=made-up&state=made-up')
  await expect(page.getByText('não se concluiu')).toBeVisible()
  await expect(signedIn(page)).toBeHidden()
})

test('a forwarded host leads nobody elsewhere', async ({ page, site }) => {
  await page.goto('/pt/account/sign-in')
  const csrfToken = await page.locator('input[name=csrfToken]').inputValue()
  const answer = await page.request.post('/api/auth/signin/oidc', {
    form: { csrfToken, callbackUrl: 'https://evil.example/pt' },
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    maxRedirects: 0,
  })
  const body = await answer.text()
  expect(body).toContain(encodeURIComponent(`${site.url}/api/auth/callback/oidc`))
  expect(body).toContain('code_challenge_method=S256')
  expect(body).toMatch(/[?&;]state=.*nonce=|[?&;]nonce=.*state=/)
  expect(body).not.toContain('evil.example')
})

test('next-auth has no other doors', async ({ request }) => {
  const statuses = await Promise.all([
    ...['session', 'providers', 'csrf', 'signout', 'verify-request'].map((door) =>
      request.get(`/api/auth/${door}`),
    ),
    ...['signout', 'session', '_log', 'callback/credentials'].map((door) =>
      request.post(`/api/auth/${door}`),
    ),
  ])
  expect(statuses.map((answer) => answer.status())).toEqual(Array(9).fill(404))
})
