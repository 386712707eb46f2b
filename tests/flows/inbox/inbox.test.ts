import { describe, expect, it } from 'vitest'
import { approvePost } from '@/lib/forum/moderation/commands'
import { inbox } from '@/lib/inbox/queries'
import type { InboxFilter, Reason } from '@/lib/inbox/schema'
import { reportPost } from '@/lib/forum/reports/commands'
import { reportPostSchema } from '@/lib/forum/reports/schema'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { anAssignment, submits, textOf } from '@/tests/support/assignments'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aLearner,
  aMember,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { aQuizTaker } from '@/tests/support/quiz'
import { statementsOf } from '@/tests/support/statements'

const everything: InboxFilter = { reason: null, place: null, language: null, age: null }

/** The subjects of each reason, as the viewer finds them. */
async function foundBy(viewer: Viewer, now: Date, filter: Partial<InboxFilter> = {}) {
  const { groups } = await inbox(viewer, { ...everything, ...filter }, now)
  return Object.fromEntries(
    groups.map(({ reason, entries }) => [reason, entries.map(({ subject }) => subject)]),
  ) as Partial<Record<Reason, string[]>>
}

async function aPlace() {
  const forum = await aForum()
  return { forum, facilitator: await aFacilitator(forum.editionId) }
}

/** Only what the forum brings: learners who write nothing are silent after a time. */
const ofForum = ({ unanswered, newcomer }: Partial<Record<Reason, string[]>>) => ({
  ...(unanswered && { unanswered }),
  ...(newcomer && { newcomer }),
})

describe('the inbox', () => {
  it('holds what is to be decided, until somebody has', async () => {
    const { forum, facilitator } = await aPlace()
    const { post } = await write(nobody, forum.id)
    const { post: shown } = await write(await aFacilitator(forum.editionId), forum.id)
    const typed = { post: shown, kind: 'tone', words: 'Duro.', stamp: '' }
    await reportPost(aCtx(await aMember()), reportPostSchema.parse(typed))
    expect(await foundBy(facilitator, noon)).toEqual({ held: [post], reported: [shown] })
    await approvePost(aCtx(facilitator), { post, version: '' })
    const left = await foundBy(facilitator, noon)
    expect(left).toEqual({ reported: [shown], newcomer: [post] })
  })

  it('calls a question unanswered after 48 hours, while nobody else has written', async () => {
    const { forum, facilitator } = await aPlace()
    const learner = await aLearner(forum.editionId)
    const { post, thread } = await write(learner, forum.id, { body: 'Quem já o fez?' })
    expect(ofForum(await foundBy(facilitator, later({ hours: 47 })))).toEqual({ newcomer: [post] })
    const due = later({ hours: 49 })
    expect(ofForum(await foundBy(facilitator, due))).toEqual({ unanswered: [post] })
    await write(learner, forum.id, { parent: thread, body: 'Ninguém?' }, later({ hours: 1 }))
    expect((await foundBy(facilitator, due)).unanswered).toHaveLength(1)
    await write(facilitator, forum.id, { parent: thread, body: 'Nós.' }, later({ hours: 2 }))
    expect(ofForum(await foundBy(facilitator, due))).toEqual({})
  })

  it('leaves out what staff ask, and what does not ask', async () => {
    const { forum, facilitator } = await aPlace()
    await write(facilitator, forum.id, { body: 'E no seu país?' })
    const learner = await aLearner(forum.editionId)
    await write(learner, forum.id, { body: 'Primeira.' })
    await write(learner, forum.id, { body: 'Segunda.' }, later({ minutes: 5 }))
    const found = await foundBy(facilitator, later({ days: 3 }))
    expect(found.unanswered).toBeUndefined()
    expect(found.newcomer).toHaveLength(1)
  })

  it('brings texts that wait, and who failed a quiz twice or has gone silent', async () => {
    const task = await anAssignment()
    await submits(task, task.viewer, 'Um plano.')
    const { id: text } = await textOf(task.item)
    expect(await foundBy(await aFacilitator(task.edition.id), noon)).toEqual({ assignment: [text] })

    const { edition, item, viewer } = await aQuizTaker()
    const facilitator = await aFacilitator(edition.id)
    const enrolment = await db.enrolment.findFirstOrThrow({
      where: { accountId: viewer.account?.id ?? '' },
    })
    const subject = `${enrolment.id}:${item}`
    await failed(enrolment.id, item, 1)
    expect(await foundBy(facilitator, noon)).toEqual({})
    await failed(enrolment.id, item, 2)
    expect(await foundBy(facilitator, noon)).toEqual({ failed: [subject] })
    expect(await foundBy(facilitator, later({ days: 15 }))).toEqual({
      ...{ failed: [subject], silent: [enrolment.id] },
    })
    const completion = { id: newId(), enrolmentId: enrolment.id, itemId: item, completedAt: noon }
    await db.completion.create({ data: completion })
    expect((await foundBy(facilitator, noon)).failed).toBeUndefined()
  })

  it('is narrowed down by reason, place, language and age', async () => {
    const { forum, facilitator } = await aPlace()
    const { post } = await write(nobody, forum.id, { body: 'Bom dia a todos, escrevo do Maputo.' })
    const now = later({ days: 3 })
    for (const filter of [
      { reason: 'held' as const },
      { place: forum.id },
      { place: forum.editionId },
      { language: 'pt' },
      { age: 2 as const },
    ])
      expect(await foundBy(facilitator, now, filter)).toEqual({ held: [post] })
    for (const filter of [
      { reason: 'reported' as const },
      { place: newId() },
      { language: 'fr' },
      { age: 7 as const },
    ])
      expect(await foundBy(facilitator, now, filter)).toEqual({})
  })

  it('is of the edition’s facilitators; another’s holds none of it', async () => {
    const { forum } = await aPlace()
    await write(nobody, forum.id)
    expect(await foundBy(await aFacilitator((await aForum()).editionId), noon)).toEqual({})
    expect(await refusalOf(inbox(await aMember(), everything, noon))).toBe('notFound')
    expect(await refusalOf(inbox(nobody, everything, noon))).toBe('signInFirst')
  })

  it('takes the same number of statements however much waits', async () => {
    const { forum, facilitator } = await aPlace()
    await write(nobody, forum.id)
    const [, few] = await statementsOf(() => inbox(facilitator, everything, noon))
    for (let n = 0; n < 7; n += 1)
      await write(nobody, forum.id, { email: `guest-${newId()}@example.org` })
    const [{ groups, count }, many] = await statementsOf(() => inbox(facilitator, everything, noon))
    expect(groups[0]?.entries).toHaveLength(5)
    expect(count).toBe(8)
    expect(many).toHaveLength(few.length)
  })
})

/** An attempt that was not passed. */
const failed = (enrolmentId: string, itemId: string, number: number) =>
  db.attempt.create({
    data: {
      ...{ id: newId(), enrolmentId, itemId, number, revision: 1, language: 'pt' },
      ...{ questions: '[]', passMark: 60, startedAt: later({ hours: -1 }) },
      ...{ submittedAt: later({ minutes: -5 }), score: 20, passed: false },
    },
  })
