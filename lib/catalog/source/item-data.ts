import { posix } from 'node:path'
import type { FileDraft } from '../draft'
import type { ItemData, ServedFile } from '../schema'
import { readAssignment } from './assignment/read'
import { readCase } from './case/read'
import type { Split } from './front-matter'
import { claimFile } from './claim-file'
import { readFilm } from './film/read'
import { checkQuestions } from './quiz/check'
import { keptQuiz } from './quiz/keep'
import { complainer } from './quiz/place'
import type { TranslatedEntry } from './quiz/schema'
import { translate } from './quiz/translate'
import { type Reading, report } from './reading'
import { readSession } from './session/read'
import { readSheet } from './sheet/read'
import type { itemInTranslation, OriginalItem } from './schema'
import { readSurvey } from './survey/read'
import type { TranslatedSurvey } from './survey/schema'
import type { z } from 'zod'

/** The front matter of an item in one language; `line` finds the line of a key in its file. */
export type ItemSource = {
  file: string
  split: Split
  line: (...path: PropertyKey[]) => number
  own: OriginalItem | z.infer<(typeof itemInTranslation)[keyof typeof itemInTranslation]>
}

/** What an item holds beside its text: `written` by the author, and `data` as it is kept. */
type ItemContent = { written: unknown; data: ItemData }

type Of<Kind extends OriginalItem['kind']> = Extract<OriginalItem, { kind: Kind }>

const served = ({ id, name, size, mediaType }: FileDraft): ServedFile => ({
  id,
  name,
  size,
  mediaType,
})

/** A file that the front matter names, when it is there and of the right kind. */
const named = (
  reading: Reading,
  folder: string,
  path: string,
  mediaType: RegExp,
  at: { file: string; line: number },
  most?: number,
): FileDraft | null => {
  const found = claimFile(reading, posix.join(folder, path), at, most)
  if (!found || mediaType.test(found.mediaType)) return found
  report(reading, at.file, at.line, 'badValue', `"${path}" is ${found.mediaType}`)
  return null
}

const document = (
  reading: Reading,
  folder: string,
  item: Of<'document'>,
  { file, line, own }: ItemSource,
): ItemContent | null => {
  const path = ('file' in own ? own.file : undefined) ?? item.file
  const found = named(reading, folder, path, /^application\//, { file, line: line('file') })
  return found && { written: found.id, data: { kind: 'document', file: served(found) } }
}

const quiz = (reading: Reading, item: Of<'quiz'>, source: ItemSource): ItemContent | null => {
  const { own } = source
  const complain = complainer(reading, source)
  if (own === item) checkQuestions(complain, item, item.questions)
  const translated =
    own !== item && 'questions' in own ? (own.questions as TranslatedEntry[]) : null
  const questions = translated ? translate(complain, item.questions, translated) : item.questions
  if (!questions) return null
  const { passMark, draw, shuffle, attempts, timeLimit, review } = item
  const settings = { draw, shuffle, attempts, timeLimit, review }
  const some = Object.values(settings).some((one) => one !== undefined)
  return {
    // A quiz without settings keeps the hash that it had before there were any.
    written: [passMark, questions, ...(some ? [settings] : [])],
    data: keptQuiz(item, questions, item.id),
  }
}

/** What an item of its kind holds in one language; null, with faults, when it cannot be shown. */
export const itemContent = (
  reading: Reading,
  folder: string,
  item: OriginalItem,
  source: ItemSource,
): ItemContent | null => {
  switch (item.kind) {
    case 'text':
      return { written: null, data: { kind: 'text' } }
    case 'film':
      return readFilm(reading, item, source, (path, mediaType, line, most) =>
        named(reading, folder, path, mediaType, { file: source.file, line }, most),
      )
    case 'document':
      return document(reading, folder, item, source)
    case 'quiz':
      return quiz(reading, item, source)
    case 'question':
      return { written: item.asks, data: { kind: 'question', asks: item.asks } }
    case 'case': {
      const own = 'commentary' in source.own ? source.own : item
      return readCase(reading, folder, item, source, own)
    }
    case 'assignment': {
      const { own } = source
      return readAssignment(reading, item, source, 'template' in own ? own.template : undefined)
    }
    case 'survey': {
      const own = source.own === item ? null : (source.own as TranslatedSurvey)
      return readSurvey(reading, item, source, own)
    }
    case 'session':
      return readSession(reading, item, source)
    case 'sheet':
      return readSheet(reading, item, source)
  }
}
