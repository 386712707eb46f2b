import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { codeIn, mailTo, sentMails } from './mail'
import type { Site } from './server'

export type Person = { name: string; email: string; country: string }

let people = 0

/** Somebody whom the site has not met; the address is new each time. */
export const aPerson = (name: string, country = 'Moçambique'): Person => {
  people += 1
  return { name, country, email: `person.${process.pid}.${people}@example.org` }
}

const mailsTo = async (site: Site, address: string) =>
  (await sentMails(site.dataDir)).filter((mail) => mail.to?.some((to) => to.address === address))
    .length

/** Types the code that this browser asked for. */
const enterCode = async (page: Page, site: Site, email: string, before: number) => {
  await expect(page.getByRole('heading', { name: 'Veja o seu e-mail' })).toBeVisible()
  await page.getByLabel('Código').fill(codeIn(await mailTo(site.dataDir, email, before)))
  await page.getByRole('button', { name: 'Confirmar' }).click()
}

/** Fills in the form that makes an account, which the page shows, and confirms the address. */
export const signUp = async (page: Page, site: Site, person: Person): Promise<void> => {
  // Who wrote as a guest has had mail.
  const before = await mailsTo(site, person.email)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Nome').fill(person.name)
  await page.getByLabel('País').selectOption({ label: person.country })
  await page.getByRole('checkbox', { name: /texto de privacidade/ }).check()
  await page.getByRole('button', { name: 'Continuar', exact: true }).click()
  await enterCode(page, site, person.email, before)
  await expect(page.getByRole('heading', { name: 'Veja o seu e-mail' })).toBeHidden()
}

/** Answers what an edition asks of who enrols. */
export const enrol = async (page: Page): Promise<void> => {
  await page.getByLabel('Instituição').fill('Inspeção-Geral do Trabalho')
  await page.getByRole('radio', { name: 'Governo' }).check()
  await page.getByRole('button', { name: 'Inscrever-me' }).click()
  // The answer leads on; who goes elsewhere before it comes is taken along by it.
  await expect(page).not.toHaveURL(/\/enrol/)
}

/** A page of somebody with a browser of their own. */
export const ownBrowser = async (
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({ baseURL: site.url, locale: 'pt-PT', ...options })
  return context.newPage()
}

const password = 'quatro palavras bem compridas'
const administrators = new Map<string, Person>()

/** Signs in who administers the site; the first time by the link that the start prints. */
export const signInAsAdministrator = async (page: Page, site: Site): Promise<void> => {
  const known = administrators.get(site.url)
  if (known) {
    const before = await mailsTo(site, known.email)
    await page.goto('/pt/account/sign-in')
    await page.getByRole('textbox', { name: 'E-mail' }).first().fill(known.email)
    await page.getByRole('button', { name: 'Enviar-me o código' }).click()
    await enterCode(page, site, known.email, before)
  } else {
    const person = aPerson('Helena Duarte', 'Portugal')
    await page.goto(site.welcome)
    await page.getByLabel('E-mail').fill(person.email)
    await page.getByLabel('Nome').fill(person.name)
    await page.getByLabel('País').selectOption({ label: person.country })
    await page.getByLabel('Senha', { exact: false }).fill(password)
    await page.getByRole('checkbox', { name: /texto de privacidade/ }).check()
    await page.getByRole('button', { name: 'Criar conta e começar' }).click()
    administrators.set(site.url, person)
  }
  await expect(page.getByRole('link', { name: 'Administração' })).toBeVisible()
}

/** Makes somebody who has an account a facilitator of an edition. */
export const appoint = async (admin: Page, edition: string, person: Person): Promise<void> => {
  await admin.goto(`/pt/admin/editions/${edition}`)
  const form = admin.locator('#facilitators')
  await form.getByLabel('E-mail').fill(person.email)
  await form.getByRole('button', { name: 'Nomear' }).click()
  await expect(form.getByText(person.name, { exact: true })).toBeVisible()
}
