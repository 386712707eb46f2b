import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/journey'
import { aPerson, enrol, ownBrowser, signUp } from './support/people'

const academy = '/pt/learn/academy-open/good-practices'

/** Shows a page whose scripts are still on their way, until the answer is called. */
const openAhead = async (page: Page, path: string): Promise<() => Promise<void>> => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const scripts = '**/_next/static/**/*.js'
  await page.route(scripts, async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return async () => {
    arrive()
    await page.waitForLoadState('load')
    // React leaves a mark on what it has woken.
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('main form [name=formKey]') ?? {}).some((key) =>
        key.startsWith('__reactProps'),
      ),
    )
    await page.unroute(scripts)
  }
}

const keeps = async (fields: [Locator, string][]) => {
  for (const [field, value] of fields) await expect(field).toHaveValue(value)
}

test('what was typed before the script arrived stays', async ({ browser, site }) => {
  const page = await ownBrowser(browser, site)
  const person = aPerson('Zita Veloz')
  const next = encodeURIComponent('/pt/learn/academy-open/enrol')
  const wakeForm = await openAhead(page, `/pt/account/sign-up?next=${next}`)
  await page.getByLabel('Nome').fill(person.name)
  await page.getByLabel('País').selectOption({ label: 'Timor-Leste' })
  await page.getByRole('checkbox', { name: /texto de privacidade/ }).check()
  await wakeForm()
  await keeps([
    [page.getByLabel('Nome'), person.name],
    [page.getByLabel('País'), 'TL'],
  ])
  await expect(page.getByRole('checkbox', { name: /texto de privacidade/ })).toBeChecked()
  await signUp(page, site, person)
  await enrol(page)

  const wakeBox = await openAhead(page, academy)
  const box = page.locator('#write')
  const text = box.getByLabel('A sua mensagem')
  await text.fill('Antes de a página acordar.')
  await box.getByLabel('Enviar-me por e-mail as respostas deste tópico').check()
  await wakeBox()
  await expect(text).toHaveValue('Antes de a página acordar.')
  await expect(box.getByLabel('Enviar-me por e-mail as respostas deste tópico')).toBeChecked()
  await box.getByRole('button', { name: 'Enviar', exact: true }).click()
  const post = page.getByRole('article').filter({ hasText: 'Antes de a página acordar.' })
  await expect(post.getByRole('link', { name: /^Editar: / })).toBeVisible()

  const edit = await post.getByRole('link', { name: /^Editar: / }).getAttribute('href')
  const wakeEdit = await openAhead(page, edit ?? '')
  await page.getByLabel('A sua mensagem').fill('Mudada antes de a página acordar.')
  await wakeEdit()
  await expect(page.getByLabel('A sua mensagem')).toHaveValue('Mudada antes de a página acordar.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page.getByText('Mudada antes de a página acordar.')).toBeVisible()

  // Nothing of it is left in the box that begins the next thread.
  await page.goto(academy)
  await expect(text).toHaveValue('')
  await page.context().close()
})
