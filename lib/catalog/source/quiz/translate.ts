import { sortKey } from '@/lib/i18n/sort-key'
import type { Complain, Path } from './place'
import type { OriginalEntry, OriginalQuestion, TranslatedEntry, TranslatedQuestion } from './schema'

type Key = Exclude<keyof TranslatedEntry, 'id' | 'text'>

/** Which words, beside its text, a question of each kind has to be translated in. */
const needed = (entry: OriginalEntry): Key[] => {
  switch (entry.kind) {
    case 'case':
      return ['questions']
    case 'single':
    case 'multiple':
    case 'true-false':
      return ['options']
    case 'numeric':
      return entry.unit === undefined ? [] : ['unit']
    case 'short':
      return ['accepted']
    case 'matching':
      return entry.others === undefined ? ['pairs'] : ['pairs', 'others']
    case 'ordering':
      return ['steps']
  }
}

/** Reports keys that are missing or too many; true when the words are all there. */
const hasItsKeys = (
  complain: Complain,
  path: Path,
  entry: OriginalEntry,
  words: TranslatedEntry,
) => {
  const keys = needed(entry)
  if ('feedback' in entry && entry.feedback !== undefined) keys.push('feedback')
  const given = Object.keys(words).filter((key) => key !== 'id' && key !== 'text')
  const missing = keys.filter((key) => !given.includes(key))
  const extra = given.filter((key) => !keys.some((one) => one === key))
  const of = `a translation of "${entry.id}", which is "${entry.kind}"`
  for (const key of missing) complain(path, 'missingKey', `"${key}" is missing in ${of}`)
  for (const key of extra)
    complain([...path, key], 'translationDiffers', `"${key}" is not part of ${of}`)
  return missing.length + extra.length === 0
}

type Named = { id: string }

/**
 * The originals in their order, each with the translation of the same id; null, with a fault for each
 * that is missing (told where it should stand) and each that is too many.
 */
const paired = <Original extends Named, Words extends Named>(
  complain: Complain,
  path: Path,
  what: string,
  originals: readonly Original[],
  translations: readonly Words[],
) => {
  const lacks = (all: readonly Named[], id: string) => !all.some((one) => one.id === id)
  const missing = originals.filter(({ id }) => lacks(translations, id))
  for (const { id } of missing) {
    const above = path.length > 1 ? path.slice(0, -1) : path
    complain(above, 'translationDiffers', `"${id}" is missing among ${what}`)
  }
  translations.forEach(({ id }, at) => {
    const isTwice = translations.findIndex((one) => one.id === id) !== at
    if (isTwice) complain([...path, at], 'translationDiffers', `"${id}" stands twice among ${what}`)
    else if (lacks(originals, id)) {
      const message = `"${id}" is not among ${what} in the original`
      complain([...path, at], 'translationDiffers', message)
    }
  })
  if (missing.length > 0 || translations.length !== originals.length) return null
  return originals.flatMap((original) => {
    const at = translations.findIndex(({ id }) => id === original.id)
    const words = translations[at]
    return words ? [{ original, words, path: [...path, at] }] : []
  })
}

/** The words of the original's parts replaced; null, with a fault, when the parts are not the same. */
const merged = <Part extends Named>(
  complain: Complain,
  path: Path,
  what: string,
  originals: readonly Part[],
  translations: readonly Partial<Part>[] & readonly Named[] = [],
): Part[] | null =>
  paired(complain, path, what, originals, translations)?.map(({ original, words }) => ({
    ...original,
    ...words,
  })) ?? null

const translatedQuestion = (
  complain: Complain,
  path: Path,
  original: OriginalQuestion,
  words: TranslatedQuestion,
): OriginalQuestion | null => {
  if (!hasItsKeys(complain, path, original, words)) return null
  const { text, feedback } = words
  const said = { text, ...(feedback !== undefined && { feedback }) }
  const part = (key: string) => [...path, key] as const
  const of = `of "${original.id}"`
  switch (original.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const at = part('options')
      const options = merged(complain, at, `the options ${of}`, original.options, words.options)
      const silent = original.options.find(
        ({ id, feedback: told }) =>
          (told === undefined) !==
          (words.options?.find((one) => one.id === id)?.feedback === undefined),
      )
      if (options && silent) {
        const message = `option "${silent.id}" ${of} has feedback in one language only`
        complain(at, 'translationDiffers', message)
      }
      return options && { ...original, ...said, options }
    }
    case 'numeric':
      return { ...original, ...said, ...(words.unit !== undefined && { unit: words.unit }) }
    case 'short': {
      const accepted = words.accepted ?? []
      const empty = accepted.findIndex((one) => sortKey(one) === '')
      if (empty >= 0)
        complain([...path, 'accepted', empty], 'quizKey', 'no letter or digit to compare')
      return { ...original, ...said, accepted }
    }
    case 'matching': {
      const pairs = merged(complain, part('pairs'), `the pairs ${of}`, original.pairs, words.pairs)
      const others = words.others ?? []
      if (others.length !== (original.others ?? []).length) {
        const message = `the original has ${original.others?.length ?? 0} "others"`
        complain(part('others'), 'translationDiffers', message)
      }
      return pairs && { ...original, ...said, pairs, ...(words.others && { others }) }
    }
    case 'ordering': {
      const steps = merged(complain, part('steps'), `the steps ${of}`, original.steps, words.steps)
      return steps && { ...original, ...said, steps }
    }
  }
}

/**
 * The questions in another language: words from the translation, order and key from the original.
 * Null, with faults, when the two do not have the same questions and parts.
 */
export const translate = (
  complain: Complain,
  originals: readonly OriginalEntry[],
  translations: readonly TranslatedEntry[],
): OriginalEntry[] | null => {
  const found = paired(complain, ['questions'], 'the questions', originals, translations)?.map(
    ({ original, words, path }): OriginalEntry | null => {
      if (original.kind !== 'case') return translatedQuestion(complain, path, original, words)
      if (!hasItsKeys(complain, path, original, words)) return null
      const at = [...path, 'questions']
      const inside = paired(
        complain,
        at,
        `the questions of "${original.id}"`,
        original.questions,
        words.questions ?? [],
      )?.map((one) => translatedQuestion(complain, one.path, one.original, one.words))
      if (!inside?.every((one) => one !== null)) return null
      return { ...original, text: words.text, questions: inside }
    },
  )
  return found?.every((one) => one !== null) ? found : null
}
