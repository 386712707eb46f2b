import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '../support/words'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/journey'
import { aPerson, enrol, ownBrowser, signUp, type Person } from '../support/people'
import type { Site } from '../support/server'
import { courseOfFiles, type TakenCourse } from '../support/course-files'
import { takeItem, type Learner } from './take-item'
import { aTeam } from './team'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

/** From the site's first page to the first module, as somebody whom it has not met. */
const enter = async (page: Page, site: Site, person: Person, id: string) => {
  const { title } = courseOfFiles(id, 'pt')
  await page.goto('/')
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('link', { name: 'Criar conta e inscrever-me' }).first().click()
  await signUp(page, site, person)
  await enrol(page)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Every item of every module, led from one to the next by the page itself. */
const takeModules = async (
  learner: Learner,
  edition: string,
  { modules }: TakenCourse,
  look: (page: Page) => Promise<void>,
) => {
  const { page, locale } = learner
  const t = wordsOf(locale, 'progress')
  await page.getByRole('link', { name: modules[0]?.title ?? '', exact: true }).click()
  for (const [at, { slug, title, items }] of modules.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await look(page)
    for (const item of items) await takeItem(learner, { edition, module: slug }, item)
    // Both above the items and below them.
    const onward = `${t('nextModule')}: ${modules[at + 1]?.title ?? ''}`
    if (at < modules.length - 1) await page.getByRole('link', { name: onward }).last().click()
    else await expect(page.getByText(t('courseDone')).last()).toBeVisible()
  }
}

/** The certificate on the learner's own page: shown, and printed. Says its code. */
const fetchCertificate = async ({ page, locale, name }: Learner): Promise<string> => {
  const t = wordsOf(locale, 'certificate')
  await page.getByRole('link', { name: wordsOf(locale, 'nav')('my'), exact: true }).click()
  await expect(page.getByText(wordsOf(locale, 'my')('nothingLeft'))).toBeVisible()
  await page.getByRole('link', { name: t('mine') }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText(t('stateValid'))).toBeVisible()
  const file = page.waitForEvent('download')
  await page.locator('a[href$=".pdf"]').first().click()
  const pdf = await readFile(await (await file).path())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  return (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).textContent()) ?? ''
}

/** Somebody who has nothing but the code asks whether it is true. */
const verify = async (browser: Browser, site: Site, code: string, said: string[]) => {
  const page = await ownBrowser(browser, site, { javaScriptEnabled: false })
  await page.goto('/pt')
  const t = wordsOf('pt', 'certificate')
  await page.getByRole('link', { name: t('title') }).click()
  await page.getByLabel(t('enterCode')).fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: t('verify') }).click()
  await expect(page.getByText(t('stateValid'))).toBeVisible()
  for (const words of said) await expect(page.getByRole('article')).toContainText(words)
  await page.context().close()
}

type Taken = { id: string; edition: string; locale: Locale; name: string; country: string }

const inspectors: Taken = {
  id: 'labour-inspection',
  edition: 'inspectors-2026',
  locale: 'pt',
  name: 'Amélia Nhantumbo',
  country: 'Moçambique',
}
const academy: Taken = {
  id: 'south-south-academy',
  edition: 'academy-open',
  locale: 'en',
  name: 'Domingas Ié',
  country: 'Guiné-Bissau',
}

const ways = [
  { way: 'with script', javaScriptEnabled: true },
  { way: 'without script', javaScriptEnabled: false },
]

for (const taken of [inspectors, academy])
  for (const { way, javaScriptEnabled } of ways)
    test(`${taken.id} from the first click to the certificate, ${way}`, async ({
      browser,
      site,
    }) => {
      const { id, edition, locale } = taken
      // Each walk has a name and a country of its own: a country fills in one sheet together.
      const country = javaScriptEnabled ? taken.country : 'Timor-Leste'
      const person = aPerson(`${taken.name} ${javaScriptEnabled ? 'A' : 'B'}`, country)
      const team = await aTeam(browser, site, edition)
      const page = await ownBrowser(browser, site, { ...phone, javaScriptEnabled })
      const learner: Learner = { page, locale, name: person.name, team }
      await enter(page, site, person, id)
      if (locale === 'en') await page.getByRole('link', { name: 'English' }).click()
      const course = courseOfFiles(id, locale)
      await takeModules(learner, edition, course, async () => {
        await expectNoSidewaysScroll(page)
        if (javaScriptEnabled) await expectAccessible(page)
      })
      const code = await fetchCertificate(learner)
      await verify(browser, site, code, [person.name, courseOfFiles(id, 'pt').title])
      await team.leave()
      await page.context().close()
    })
