import type { ItemDraft, ReleaseDraft } from '@/lib/catalog/draft'

const wordsIn = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

const inLanguage = (items: readonly ItemDraft[], kind: ItemDraft['kind'], language: string) =>
  items
    .filter((item) => item.kind === kind)
    .flatMap(({ versions }) => versions.filter((version) => version.language === language))

const textWords = (items: readonly ItemDraft[], language: string) =>
  sum(inLanguage(items, 'text', language).map(({ html }) => wordsIn(html)))

const questions = (items: readonly ItemDraft[], language: string) =>
  sum(
    inLanguage(items, 'quiz', language).map(({ data }) =>
      data.kind === 'quiz' ? data.questions.length : 0,
    ),
  )

/** A line for each module: the words of its texts in each language, their minutes, its questions. */
export const wordLines = ({ courses }: Pick<ReleaseDraft, 'courses'>): string[] =>
  courses.flatMap(({ id, modules }) =>
    modules.map(({ position, slug, texts, items }) => {
      const words = texts.map(({ language }) => `${language} ${textWords(items, language)}`)
      const minutes = sum(items.filter(({ kind }) => kind === 'text').map((item) => item.minutes))
      const asked = questions(items, texts[0]?.language ?? '')
      const folder = `${id}/${String(position).padStart(2, '0')}-${slug}`
      return `${folder}: ${words.join(', ')} words in ${minutes} minutes; ${asked} question${asked === 1 ? '' : 's'}`
    }),
  )
