import type { ItemDraft, ReleaseDraft } from '@/lib/catalog/draft'

const wordsIn = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

const isRead = ({ kind }: ItemDraft) => kind === 'text' || kind === 'case'

const inLanguage = (items: readonly ItemDraft[], kind: ItemDraft['kind'], language: string) =>
  items
    .filter((item) => item.kind === kind)
    .flatMap(({ versions }) => versions.filter((version) => version.language === language))

/** What is read: texts, and cases with their questions and with what happened. */
const readWords = (items: readonly ItemDraft[], language: string) =>
  sum(
    [...inLanguage(items, 'text', language), ...inLanguage(items, 'case', language)].map(
      ({ html, data }) =>
        data.kind === 'case'
          ? wordsIn([html, ...data.prompts.map(({ text }) => text), data.commentary].join(' '))
          : wordsIn(html),
    ),
  )

const questions = (items: readonly ItemDraft[], language: string) =>
  sum(
    inLanguage(items, 'quiz', language).map(({ data }) =>
      data.kind === 'quiz' ? data.questions.length : 0,
    ),
  )

/** A line for each module: the words to read in each language, their minutes, its questions. */
export const wordLines = ({ courses }: Pick<ReleaseDraft, 'courses'>): string[] =>
  courses.flatMap(({ id, modules }) =>
    modules.map(({ position, slug, texts, items }) => {
      const words = texts.map(({ language }) => `${language} ${readWords(items, language)}`)
      const minutes = sum(items.filter(isRead).map((item) => item.minutes))
      const asked = questions(items, texts[0]?.language ?? '')
      const folder = `${id}/${String(position).padStart(2, '0')}-${slug}`
      return `${folder}: ${words.join(', ')} words in ${minutes} minutes; ${asked} question${asked === 1 ? '' : 's'}`
    }),
  )
