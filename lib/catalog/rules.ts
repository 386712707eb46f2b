import type { CaseData } from './case/schema'
import { isCheck, quizFacts, withoutKey, type QuizFacts, type ShownQuestion } from './quiz/rules'
import type { QuizData } from './quiz/schema'
import type { Criterion, ItemData } from './schema'

/**
 * The language in which a text is shown: the wanted one, else the one it was written in, else any,
 * the first by alphabet so that every page chooses the same. Undefined when there is none at all.
 */
export const shownLanguage = (
  available: readonly string[],
  wanted: string,
  original: string,
): string | undefined =>
  [wanted, original].find((language) => available.includes(language)) ?? [...available].sort()[0]

/** From rows of several languages, the one that is shown. */
export const shownText = <Text extends { language: string }>(
  texts: readonly Text[],
  wanted: string,
  original: string,
): Text | undefined => {
  const language = shownLanguage(
    texts.map((text) => text.language),
    wanted,
    original,
  )
  return texts.find((text) => text.language === language)
}

/** One language of an item, by the hash of what its author wrote. */
export type WrittenVersion = { language: string; hash: string }

/** What an item's publication comes to. `supersede` and `write` are languages of that revision. */
export type RevisionPlan = {
  revision: number
  change: 'none' | 'new' | 'minor' | 'major'
  write: string[]
  supersede: string[]
}

/**
 * Whether a changed item gets a new revision, for which running editions wait, or keeps its own, so
 * that the change reaches them. It keeps it when every changed language says that its change is
 * minor; a translation that is added or taken away changes nothing for who reads another. Under a
 * new revision every language is written again, so that a revision is whole.
 */
export const planRevision = (
  known: { revision: number; versions: readonly WrittenVersion[] } | null,
  drafted: readonly (WrittenVersion & { minor: boolean })[],
): RevisionPlan => {
  const all = drafted.map(({ language }) => language)
  if (!known) return { revision: 1, change: 'new', write: all, supersede: [] }
  const before = new Map(known.versions.map(({ language, hash }) => [language, hash]))
  const changed = drafted.filter(
    ({ language, hash }) => before.has(language) && before.get(language) !== hash,
  )
  if (changed.some(({ minor }) => !minor)) {
    return { revision: known.revision + 1, change: 'major', write: all, supersede: [] }
  }
  const removed = [...before.keys()].filter((language) => !all.includes(language))
  const added = all.filter((language) => !before.has(language))
  const altered = changed.map(({ language }) => language)
  return {
    revision: known.revision,
    change: changed.length + added.length + removed.length > 0 ? 'minor' : 'none',
    write: [...altered, ...added],
    supersede: [...altered, ...removed],
  }
}

/** An item as it was published before, retired or not. */
export type PublishedItem = { id: string; kind: string }

/**
 * Why a release cannot follow the ones before it: progress and forums hang on ids, so an id that ever
 * named one kind of item never names another. In words for the author; empty when it can.
 */
export const releaseObstacles = (
  published: readonly PublishedItem[],
  drafted: readonly PublishedItem[],
): string[] => {
  const kinds = new Map(published.map(({ id, kind }) => [id, kind]))
  return drafted.flatMap(({ id, kind }) => {
    const before = kinds.get(id)
    return before && before !== kind
      ? [
          `"${id}" was a ${before} before and cannot become a ${kind}: give the ${kind} an id of its own`,
        ]
      : []
  })
}

/** What completes an item that holds this: the same in every language. */
export const criterionOf = (data: ItemData): Criterion => {
  switch (data.kind) {
    case 'text':
    case 'document':
      return 'read'
    case 'film':
      return 'watched'
    case 'quiz':
      return 'passed'
    case 'question':
      return data.asks === 'reply' ? 'replied' : 'posted'
    case 'case':
      return data.prompts.length > 0 ? 'answered' : 'read'
    case 'assignment':
      return data.completes
    case 'survey':
      return 'sent'
    case 'session':
      return 'attended'
    case 'sheet':
      return 'signed'
  }
}

/**
 * What an item holds, as far as a page of its module may show it; `questions` only of a check,
 * `commentary` null while the reader has still to answer.
 */
export type ShownData =
  | Exclude<ItemData, QuizData | CaseData>
  | { kind: 'quiz'; questions: ShownQuestion[]; facts: QuizFacts | null }
  | (Omit<CaseData, 'commentary'> & { commentary: string | null })

/**
 * The same data, a quiz without its keys, and a large one without its bank.
 * @param mayKnow whether the reader has answered, or nothing is asked
 */
export const shownData = (data: ItemData, mayKnow: boolean): ShownData => {
  if (data.kind === 'case') {
    const isTold = mayKnow || data.prompts.length === 0
    return { ...data, commentary: isTold ? data.commentary : null }
  }
  if (data.kind !== 'quiz') return data
  return isCheck(data)
    ? { kind: 'quiz', questions: data.questions.map(withoutKey), facts: null }
    : { kind: 'quiz', questions: [], facts: quizFacts(data) }
}
