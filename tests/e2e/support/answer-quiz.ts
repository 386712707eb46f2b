import type { Locator, Page } from '@playwright/test'
import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { exactly, shownWords } from './shown-words'

/** Where an attempt asks this question; it asks only some of the bank. */
const asked = (page: Page, { html }: KeyedQuestion): Locator =>
  page
    .locator('main form div[id]')
    .filter({ has: page.locator('input, select'), hasText: shownWords(html) })
    .last()

const answer = async (place: Locator, question: KeyedQuestion): Promise<void> => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      for (const { html } of question.options.filter(({ correct }) => correct))
        await place
          .locator('label')
          .filter({ hasText: exactly(shownWords(html)) })
          .click()
      return
    case 'numeric':
      return place.getByRole('textbox').fill(String(question.value))
    case 'short':
      return place.getByRole('textbox').fill(question.accepted[0] ?? '')
    case 'matching':
      for (const { html, answer: right } of question.prompts) {
        const label = question.options.find(({ id }) => id === right)?.text ?? ''
        await place.getByLabel(exactly(shownWords(html))).selectOption({ label })
      }
      return
    case 'ordering':
      for (const { html, place: at } of question.steps)
        await place.getByLabel(exactly(shownWords(html))).selectOption(String(at))
  }
}

/** Answers what the attempt asks, by the key that only the content has; says how many it asked. */
export const answerByKey = async (
  page: Page,
  questions: readonly KeyedQuestion[],
): Promise<number> => {
  let count = 0
  for (const question of questions) {
    const place = asked(page, question)
    if ((await place.count()) === 0) continue
    await answer(place, question)
    count += 1
  }
  return count
}
