import type { Locator, Page } from '@playwright/test'
import { itemAnchor, outcomeAnchor } from '@/components/course/item-words'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '../support/words'
import { expect } from '../support/journey'
import { answerByKey } from '../support/answer-quiz'
import type { TakenItem } from '../support/course-files'
import type { Team } from './team'

/** Somebody who takes a course in a browser, and the module where they are. */
export type Learner = { page: Page; locale: Locale; name: string; team: Team }
type Place = { edition: string; module: string }

const modulePath = ({ locale }: Learner, { edition, module }: Place) =>
  `/${locale}/learn/${edition}/${module}`

const button = (at: Page | Locator, name: string) => at.getByRole('button', { name, exact: true })

const fillAll = async (boxes: Locator, words: string): Promise<void> => {
  for (const box of await boxes.all()) await box.fill(words)
}

/** Opens the page that an item of a module has, through its link. */
const openPage = async ({ page }: Learner, section: Locator, name: string, kind: string) => {
  await section.getByRole('link', { name }).click()
  await expect(page).toHaveURL(new RegExp(`/${kind}/`))
}

const takeQuiz = async (learner: Learner, section: Locator, data: TakenItem['data']) => {
  const { page, locale } = learner
  if (data.kind !== 'quiz') return
  const t = wordsOf(locale, 'quiz')
  await openPage(learner, section, t('open'), 'quiz')
  await button(page, t('begin')).click()
  await expect(button(page, t('handIn'))).toBeVisible()
  expect(await answerByKey(page, data.questions), 'questions answered').toBe(data.draw)
  await button(page, t('handIn')).click()
  await expect(page.getByText(t('passed', { score: 100 }))).toBeVisible()
}

const writeAssignment = async (learner: Learner, item: TakenItem) => {
  const { page, locale, name, team } = learner
  const t = wordsOf(locale, 'tasks')
  const section = page.locator(`#${itemAnchor(item.id)}`)
  await openPage(learner, section, t('beginText'), 'assignment')
  await page.getByLabel(t('yourText')).fill(`# Plano\n\nO plano de ${name}, com passos e datas.`)
  await button(page, t('submitText')).click()
  await expect(button(page, t('submitAgain'))).toBeVisible()
  if (item.data.kind === 'assignment' && item.data.completes === 'accepted')
    await team.accept(item.id, name)
}

const signSheet = async (learner: Learner, section: Locator) => {
  const { page, locale, name } = learner
  const t = wordsOf(locale, 'sheets')
  await openPage(learner, section, t('open'), 'sheet')
  await fillAll(page.locator('main textarea'), `A lei e a prática, escrito por ${name}.`)
  await button(page, t('save')).click()
  await expect(page.getByText(name).first()).toBeVisible()
  await button(page, t('signNow')).click()
  await expect(button(page, t('reopen'))).toBeVisible()
}

const attend = async (learner: Learner, place: Place, item: TakenItem, section: Locator) => {
  const { page, locale, team } = learner
  const t = wordsOf(locale, 'sessions')
  const code = await team.holdSession(place.module, item.id)
  await openPage(learner, section, t('open'), 'session')
  await page.getByLabel(t('codeField')).fill(code)
  await button(page, t('attend')).click()
  await expect(button(page, t('attend'))).toBeHidden()
}

const writePost = async ({ page, locale, name }: Learner, section: Locator) => {
  await section.getByRole('link', { name: wordsOf(locale, 'tasks')('toWrite') }).click()
  const box = page.locator('#write')
  const words = `Bom dia, aqui ${name}.`
  await box.getByLabel(wordsOf(locale, 'forum')('body')).fill(words)
  await button(box, wordsOf(locale, 'forum')('send')).click()
  await expect(page.getByRole('article').filter({ hasText: words }).first()).toBeVisible()
}

/** Does what completes an item; says whether that led away from its module. */
const work = async (learner: Learner, place: Place, item: TakenItem): Promise<boolean> => {
  const { page, locale } = learner
  const { data } = item
  const section = page.locator(`#${itemAnchor(item.id)}`)
  const [t, tasks] = [wordsOf(locale, 'progress'), wordsOf(locale, 'tasks')]
  switch (data.kind) {
    case 'text':
    case 'document':
      await button(section, t('actRead')).click()
      return false
    case 'film':
      await button(section, t('actWatched')).click()
      return false
    case 'case':
      if (data.prompts.length === 0) await button(section, t('actRead')).click()
      else {
        await fillAll(section.getByRole('textbox'), 'Falaria primeiro com a escola.')
        await button(section, tasks('keepAnswers')).click()
      }
      return false
    case 'survey':
      await section.getByRole('radio').first().check()
      await button(section, tasks('sendSurvey')).click()
      return false
    case 'question':
      await writePost(learner, section)
      return true
    case 'quiz':
      await takeQuiz(learner, section, data)
      return true
    case 'assignment':
      await writeAssignment(learner, item)
      return true
    case 'session':
      await attend(learner, place, item, section)
      return true
    case 'sheet':
      await signSheet(learner, section)
      return true
  }
}

/** Completes an item, and sees on the module's page that it is. */
export const takeItem = async (learner: Learner, place: Place, item: TakenItem): Promise<void> => {
  const { page, locale } = learner
  const wentAway = await work(learner, place, item)
  if (wentAway) await page.goto(modulePath(learner, place))
  const done = `✓ ${wordsOf(locale, 'progress')('done')}.`
  await expect(page.locator(`#${outcomeAnchor(item.id)}`), item.id).toContainText(done)
}
