import { z } from 'zod'
import { assignmentFront, translatedAssignment } from './assignment/schema'
import { caseFront } from './case/schema'
import { filmSource } from './film/schema'
import { questionFront } from './question/schema'
import { quizFront, slug, translatedQuestions, words } from './quiz/schema'
import { surveyFront, translatedSurvey } from './survey/schema'
import { sessionFront, translatedProgramme } from './session/schema'
import { sheetFront, translatedFields } from './sheet/schema'

/** ISO 639: two letters (pt) or three (tet). */
export const language = z.string().regex(/^[a-z]{2,3}$/, 'a language code of two or three letters')

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

/** Items are done as one likes, or each after those before it. */
const order = z.enum(['free', 'sequential'])

const edition = z.strictObject({
  slug,
  /** One name for all languages, or one for each. */
  name: z.union([words(120), z.record(language, words(120))]),
  audience: z.enum(['everyone', 'enrolled']),
  enrolment: z.enum(['open', 'closed']),
  order: order.optional(),
  timeZone: z.string().refine(isTimeZone, 'not a time zone, such as Africa/Maputo'),
  /** What certificates say the course takes. */
  hours: z.int().min(1).max(2_000).optional(),
  opensOn: z.iso.date('a day, written YYYY-MM-DD'),
  closesOn: z.iso.date('a day, written YYYY-MM-DD').optional(),
  forum: z.strictObject({
    readableBy: z.enum(['everyone', 'enrolled']),
    guests: z.enum(['held', 'open', 'off']),
  }),
})

/** course.yaml: what is the same in every language. The first language is the one it was written in. */
export const courseFacts = z.strictObject({
  id: slug,
  position: z.int().min(1).max(999),
  languages: z.array(language).min(1).max(12),
  /** Of its editions that say nothing else. */
  order: order.default('free'),
  editions: z.array(edition).max(40).default([]),
  /** Ids of items that were taken out, so that nobody gives them to something else. */
  retired: z.array(slug).default([]),
})

/** course.<language>.md */
export const courseFront = z.strictObject({ title: words(160), summary: words(400) })

/** module.<language>.md */
export const moduleFront = z.strictObject({
  id: slug,
  title: words(160),
  summary: words(400),
  forumQuestion: words(600),
  /** In the first language alone: ids of modules that come first. */
  requires: z.array(slug).min(1).max(20).optional(),
})

const versionFront = { id: slug, title: words(160), change: z.literal('minor').optional() }
const itemFront = {
  ...versionFront,
  minutes: z.int().min(1).max(240),
  required: z.boolean().default(true),
  opensAfterDays: z.int().min(1).max(730).optional(),
}

const path = z.string().regex(/^[a-z0-9][a-z0-9./-]*$/, 'a path from this folder, in lower case')

/** An item in the language the course was written in: it also says what is the same in all. */
export const itemInOriginal = z.discriminatedUnion('kind', [
  z.strictObject({ ...itemFront, kind: z.literal('text') }),
  z.strictObject({
    ...itemFront,
    kind: z.literal('film'),
    ...filmSource(path),
    seconds: z.int().min(5).max(7_200),
    captions: z.record(language, path).optional(),
  }),
  z.strictObject({ ...itemFront, kind: z.literal('document'), file: path }),
  z.strictObject({
    ...itemFront,
    kind: z.literal('quiz'),
    ...quizFront,
  }),
  z.strictObject({ ...itemFront, kind: z.literal('question'), ...questionFront }),
  z.strictObject({ ...itemFront, kind: z.literal('case'), ...caseFront }),
  z.strictObject({ ...itemFront, kind: z.literal('assignment'), ...assignmentFront }),
  z.strictObject({ ...itemFront, kind: z.literal('survey'), ...surveyFront }),
  z.strictObject({ ...itemFront, kind: z.literal('session'), ...sessionFront }),
  z.strictObject({ ...itemFront, kind: z.literal('sheet'), ...sheetFront }),
])

/** An item in another language, by kind: its words, and files of its own where it has some. */
export const itemInTranslation = {
  text: z.strictObject(versionFront),
  film: z.strictObject({ ...versionFront, ...filmSource(path) }),
  document: z.strictObject({ ...versionFront, file: path.optional() }),
  quiz: z.strictObject({ ...versionFront, questions: translatedQuestions }),
  question: z.strictObject(versionFront),
  case: z.strictObject({ ...versionFront, ...caseFront }),
  assignment: z.strictObject({ ...versionFront, ...translatedAssignment }),
  survey: z.strictObject({ ...versionFront, ...translatedSurvey }),
  session: z.strictObject({ ...versionFront, programme: translatedProgramme }),
  sheet: z.strictObject({ ...versionFront, fields: translatedFields }),
}

export type CourseFacts = z.infer<typeof courseFacts>
export type OriginalItem = z.infer<typeof itemInOriginal>
