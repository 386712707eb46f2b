import { keyedQuestion, type KeyedQuestion, type QuizData } from '@/lib/catalog/quiz/schema'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { beginAttempt } from '@/lib/quiz/commands/begin'
import { rightAnswers } from '@/scripts/demo/right-answers'
import * as z from 'zod'
import { aCourse, aLearnerOf, anEditionOf, versionOf } from './courses'
import { db } from './database'
import { aCtx, noon } from './people'
import { bank } from './quiz-bank'

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
