import type { Page } from '@playwright/test'
import { courseOfFiles } from './support/course-files'
import { expect, test } from './support/journey'
import { aPerson, enrol, ownBrowser } from './support/people'
import { keyField, secretsOf } from './support/secrets'
import { signInAs } from './support/sign-in-as'

type Heard = { from: string; text: string }

/** Everything that this browser is sent from now on, but for the programs that are the same for all. */
const listen = async (page: Page): Promise<Heard[]> => {
  const heard: Heard[] = []
  // Not by what the browser has kept: it lets go of a page that it leaves.
  await page.route(/^(?!.*\/(?:_next\/static|files|events))/, async (route) => {
    const response = await route.fetch({ maxRedirects: 0 })
    heard.push({ from: route.request().url(), text: await response.text() })
    await route.fulfill({ response })
  })
  return heard
}

const asked: Record<string, string>[] = [{}, { RSC: '1' }]

/** A page as it is loaded, and as the router asks for it. */
const fetched = (page: Page, path: string): Promise<Heard[]> =>
  Promise.all(
    asked.map(async (headers) => {
      const answer = await page.request.get(path, { headers })
      expect(answer.status(), path).toBe(200)
      return { from: path, text: await answer.text() }
    }),
  )

/** Options as they are written, without their words and numbers: what is right must not differ. */
const shapes = (page: Page): Promise<string[]> =>
  page.locator('main form label:has(input)').evaluateAll((labels) => [
    ...new Set(
      labels.map((label) => {
        const copy = label.cloneNode(true) as HTMLElement
        copy.querySelectorAll('div').forEach((words) => (words.textContent = ''))
        const input = copy.querySelector('input')
        for (const name of ['name', 'value', 'id']) input?.removeAttribute(name)
        return copy.outerHTML.replace('type="checkbox"', 'type="radio"')
      }),
    ),
  ])

/** Begins an attempt and gives an answer, without an end. */
const begin = async (page: Page, path: string) => {
  await page.goto(path)
  await page.getByRole('button', { name: 'Começar' }).click()
  await expect(page.getByRole('button', { name: 'Enviar respostas' })).toBeVisible()
  expect(await shapes(page), path).toHaveLength(1)
  await page.locator('main form label:has(input)').first().click()
  await expect(page.getByText('Guardado.')).toBeVisible()
  await page.getByRole('button', { name: 'Guardar e continuar depois' }).click()
  await expect(page.getByText('Está tudo guardado.')).toBeVisible()
}

for (const [id, edition] of [
  ['labour-inspection', 'inspectors-2026'],
  ['south-south-academy', 'academy-open'],
] as const)
  test(`no byte of ${id} tells beforehand what is right, or what happened`, async ({
    browser,
    site,
  }) => {
    const course = courseOfFiles(id, 'pt')
    const secrets = secretsOf(course)
    expect(secrets.length).toBeGreaterThan(100)
    const page = await ownBrowser(browser, site)
    await signInAs(page.context(), site, aPerson('Quitéria Curiosa'))
    await page.goto(`/pt/learn/${edition}/enrol`)
    await enrol(page)
    const heard = await listen(page)
    const told: Heard[] = []
    for (const { slug, items } of course.modules) {
      const home = `/pt/learn/${edition}/${slug}`
      const quizzes = items.filter(({ data }) => data.kind === 'quiz')
      const paths = [home, ...quizzes.map((quiz) => `${home}/quiz/${quiz.id}`)]
      for (const path of paths) told.push(...(await fetched(page, path)))
      for (const path of paths.slice(1)) await begin(page, path)
      for (const path of paths) told.push(...(await fetched(page, path)))
      told.push(...(await fetched(page, `${home}/take-along.html`)))
    }
    for (const { from, text } of [...told, ...heard]) {
      expect(
        secrets.filter((one) => text.includes(one)),
        from,
      ).toEqual([])
      expect(keyField.exec(text)?.[0], from).toBeUndefined()
    }
    // They are looked for as they are written: where an attempt has ended, they are found.
    await page.getByRole('button', { name: 'Enviar respostas' }).click()
    await page.getByRole('button', { name: 'Enviar mesmo assim' }).click()
    await expect(page.getByRole('button', { name: 'Começar outra tentativa' })).toBeVisible()
    const [after] = await fetched(page, page.url())
    expect(secrets.some((one) => after?.text.includes(one))).toBe(true)
    await page.context().close()
  })
