import type { KeyedQuestion, QuizData } from '@/lib/catalog/quiz/schema'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { beginAttempt } from '@/lib/quiz/commands/begin'
import { rightAnswers } from '@/scripts/demo/right-answers'
import * as z from 'zod'
import { keyedQuestion } from '@/lib/catalog/quiz/schema'
import { aCourse, aLearnerOf, anEditionOf, versionOf } from './courses'
import { db } from './database'
import { aCtx, noon } from './people'

const about = { id: 'farm', html: '<p>Numa quinta</p>' }
const option = (id: string, correct: boolean) => ({
  id,
  html: `<p>opção ${id.slice(4)}</p>`,
  correct,
  feedback: `<p>KEY feedback ${id}</p>`,
})

/** One question of each kind, and a case of two. What is a key, or gives one away, says KEY. */
export const bank: KeyedQuestion[] = [
  {
    id: 'KEY-single',
    kind: 'single',
    html: '<p>Qual?</p>',
    feedback: '<p>KEY whole</p>',
    options: [option('KEY-a', true), option('KEY-b', false), option('KEY-c', false)],
  },
  {
    id: 'KEY-multiple',
    kind: 'multiple',
    html: '<p>Quais?</p>',
    options: [option('KEY-a', true), option('KEY-b', true), option('KEY-c', false)],
  },
  { id: 'KEY-number', kind: 'numeric', html: '<p>Quantos?</p>', value: 987654, tolerance: 0.125 },
  { id: 'KEY-word', kind: 'short', html: '<p>Quem?</p>', accepted: ['KEY Organização'] },
  {
    id: 'KEY-pairs',
    kind: 'matching',
    html: '<p>O quê?</p>',
    prompts: [
      { id: 'KEY-p1', html: '<p>um</p>', answer: 'KEY-o1' },
      { id: 'KEY-p2', html: '<p>dois</p>', answer: 'KEY-o2' },
    ],
    options: ['KEY-o1', 'KEY-o2', 'KEY-o3'].map((id, at) => ({ id, text: `lado ${at + 1}` })),
  },
  {
    id: 'KEY-order',
    kind: 'ordering',
    html: '<p>Em que ordem?</p>',
    steps: ['primeiro', 'segundo', 'terceiro'].map((word, at) => ({
      id: `KEY-s${at + 1}`,
      html: `<p>${word}</p>`,
      place: at + 1,
    })),
  },
  {
    id: 'KEY-case-1',
    kind: 'true-false',
    html: '<p>É assim.</p>',
    about,
    options: [option('KEY-true', false), option('KEY-false', true)],
  },
  { id: 'KEY-case-2', kind: 'short', html: '<p>Onde?</p>', about, accepted: ['KEY casa'] },
]

/** Adds a quiz that is taken in attempts to editions which have opened; it is not required. */
export async function addQuizTo(
  course: { id: string },
  editions: readonly { id: string }[],
  changes: Partial<QuizData> = {},
): Promise<string> {
  const data: QuizData = {
    kind: 'quiz',
    passMark: 60,
    questions: bank,
    review: 'answers',
    ...changes,
  }
  const id = `quiz-${newId()}`
  const moduleId = `second-${course.id}`
  const facts = { moduleId, position: 9, required: false, revision: 1, minutes: 5 }
  await db.item.create({ data: { id, kind: 'quiz', ...facts } })
  const version = { itemId: id, language: 'pt', revision: 1, hash: '', title: 'Questionário' }
  await db.itemVersion.create({
    data: { id: newId(), ...version, html: '', data: JSON.stringify(data), publishedAt: noon },
  })
  const own = { ...facts, itemId: id, criterion: 'passed', passMark: data.passMark }
  await db.editionItem.createMany({
    data: editions.map((edition) => ({ ...own, editionId: edition.id, position: 99 })),
  })
  return id
}

/** A learner of an edition that has such a quiz. */
export async function aQuizTaker(changes: Partial<QuizData> = {}, closesOn: string | null = null) {
  const course = await aCourse()
  const edition = await anEditionOf(course.id, { closesOn })
  const item = await addQuizTo(course, [edition], changes)
  const about = { edition: edition.slug, item, version: await versionOf(item) }
  return { edition, item, about, module: 'second', viewer: await aLearnerOf(edition) }
}

export type QuizTaker = Awaited<ReturnType<typeof aQuizTaker>>

/** Begins an attempt, or goes on with the one that is open. */
export async function begun({ viewer, about }: Pick<QuizTaker, 'viewer' | 'about'>, now = noon) {
  const { attempt } = await beginAttempt(aCtx(viewer, { now }), about)
  return attempt
}

/** The questions that an attempt keeps, with their keys. */
export async function questionsOf(attempt: string): Promise<KeyedQuestion[]> {
  const { questions } = await db.attempt.findUniqueOrThrow({ where: { id: attempt } })
  return z.array(keyedQuestion).parse(JSON.parse(questions))
}

/** What is right, for an attempt's own questions. */
export const keyOf = async (attempt: string) => rightAnswers(await questionsOf(attempt))

export const attemptRow = (id: string) =>
  db.attempt.findUniqueOrThrow({ where: { id }, include: { answers: true } })

/** Whether the quiz counts as done for somebody. */
export const isDone = async ({ viewer, item }: { viewer: Viewer; item: string }) =>
  (await db.completion.count({
    where: { itemId: item, enrolment: { accountId: viewer.account?.id ?? '' } },
  })) === 1
