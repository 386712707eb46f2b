import type { Page } from '@playwright/test'
import { answerByKey } from './support/answer-quiz'
import { courseOfFiles } from './support/course-files'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { aPerson, enrol, ownBrowser, signUp } from './support/people'
import type { Site } from './support/server'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

/** From the course to a certain item done, as a new learner with an account of an hour ago. */
const takeModule = async (page: Page, site: Site) => {
  await page.goto('/pt/courses/labour-inspection')
  await page.getByRole('link', { name: 'Criar conta e inscrever-me' }).first().click()
  await signUp(page, site, aPerson('Amélia Nhantumbo'))
  await enrol(page)
  await page.goto('/pt/learn/inspectors-2026/why-nine-countries')
  const line = page.getByText(/^0 de \d+, faltam cerca de/).first()
  await expect(line).toBeVisible()
  await page.getByRole('button', { name: 'Já li' }).first().click()
  await expect(page.getByText(/Indicou em .* que leu\./)).toBeVisible()
  await expect(page.getByText(/^1 de \d+, faltam cerca de/).first()).toBeVisible()
}

/** Takes the quiz of the module; `kept` sees to it that what is answered stays, before it goes in. */
const takeQuiz = async (page: Page, kept: () => Promise<void>) => {
  const items = courseOfFiles('labour-inspection', 'pt').modules.flatMap((module) => module.items)
  const quiz = items.find(({ id }) => id === 'li-1-check')?.data
  const questions = quiz?.kind === 'quiz' ? quiz.questions : []
  await page.goto('/pt/learn/inspectors-2026/why-nine-countries')
  await page.getByRole('link', { name: 'Abrir o questionário' }).click()
  await page.getByRole('button', { name: 'Começar' }).click()
  await expect(page.getByRole('button', { name: 'Enviar respostas' })).toBeVisible()
  await answerByKey(page, questions)
  await kept()
  const chosen = await page.locator('input:checked').count()
  await page.goto('/pt/my')
  await page.getByRole('link', { name: 'Continuar a tentativa' }).click()
  await expect(page.locator('input:checked')).toHaveCount(chosen)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Enviar respostas' }).click()
  await expect(page.getByText('Conseguiu: 100 % de respostas certas.')).toBeVisible()
}

test('a learner signs up, enrols, reads, answers and resumes on a phone', async ({
  browser,
  site,
}) => {
  const page = await ownBrowser(browser, site, phone)
  await takeModule(page, site)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await takeQuiz(page, async () => {
    await expect(page.getByText('Guardado.')).toBeVisible()
    await expectAccessible(page)
  })
  await expectAccessible(page)

  await page.goto('/pt/my')
  await expect(page.getByText(/^2 de \d+, faltam cerca de/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^A seguir:/ }).click()
  await expect(page).toHaveURL(/inspectors-2026\/[a-z-]+#item-/)
  await page.context().close()
})

test('the same works without script', async ({ browser, site }) => {
  const page = await ownBrowser(browser, site, { ...phone, javaScriptEnabled: false })
  await takeModule(page, site)
  await takeQuiz(page, async () => {
    await page.getByRole('button', { name: 'Guardar e continuar depois' }).click()
    await expect(page.getByText('Está tudo guardado.')).toBeVisible()
  })
  await page.goto('/pt/my')
  await expect(page.getByText(/^2 de \d+, faltam cerca de/)).toBeVisible()
  await page.context().close()
})

test('without script, a refused form comes back in sight, with its faults', async ({
  browser,
  site,
}) => {
  const page = await ownBrowser(browser, site, { ...phone, javaScriptEnabled: false })
  await page.goto('/pt/account/sign-up')
  await page.getByLabel('Nome').fill('Amélia')
  await page.getByLabel('País').selectOption({ label: 'Moçambique' })
  await page.getByRole('button', { name: 'Continuar', exact: true }).click()
  const faults = page.getByRole('alert').getByRole('link')
  await expect(faults).toHaveCount(2)
  await expect(faults.first()).toBeInViewport()
  await expect(page.getByLabel('Nome')).toHaveValue('Amélia')
  await page.context().close()
})

test('what is wrong in a form is told beside it, and what was typed stays', async ({ page }) => {
  await page.goto('/pt/account/sign-up')
  await page.getByLabel('E-mail').fill('amelia@example')
  await page.getByLabel('Nome').fill('Amélia')
  await page.getByLabel('País').selectOption({ label: 'Moçambique' })
  await page.getByRole('checkbox', { name: /texto de privacidade/ }).check()
  await page.getByRole('button', { name: 'Continuar', exact: true }).click()
  await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Nome')).toHaveValue('Amélia')
  await expectAccessible(page)
})
