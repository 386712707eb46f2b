import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/platform/ids'
import { stranger, type Viewer } from '@/lib/platform/viewer'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { aCourse, aLearnerOf, anEditionOf, type TestCourse } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

const dated = { opensOn: '2026-11-01', closesOn: '2026-11-23' }
let course: TestCourse
let edition: { id: string; slug: string }
let learner: Viewer

beforeAll(async () => {
  course = await aCourse()
  edition = await anEditionOf(course.id, dated)
  learner = await aLearnerOf(edition)
})

const kept = (itemId: string, accountId = learner.account?.id ?? '') =>
  db.completion.findMany({
    where: { itemId, enrolment: { accountId } },
    select: { completedAt: true, evidence: { select: { kind: true, language: true } } },
  })
const act = (item: string, options = {}, viewer = learner, slug = edition.slug) =>
  completeItem(aCtx(viewer, options), { edition: slug, item })

describe('saying that one has read or watched something', () => {
  it('completes it, with its evidence', async () => {
    expect(await act(course.text)).toEqual({ item: course.text, completedAt: noon.toISOString() })
    expect(await kept(course.text)).toEqual([
      { completedAt: noon, evidence: [{ kind: 'declared-read', language: 'pt' }] },
    ])
    await act(course.film, { now: later({ hours: 1 }) }, { ...learner, locale: 'en' })
    expect(await kept(course.film)).toEqual([
      {
        completedAt: later({ hours: 1 }),
        evidence: [{ kind: 'declared-watched', language: 'en' }],
      },
    ])
  })

  it('notes when the learner was last seen', async () => {
    const enrolment = { editionId: edition.id, accountId: learner.account?.id ?? '' }
    const row = await db.enrolment.findUnique({ where: { editionId_accountId: enrolment } })
    expect(row).toMatchObject({ lastActiveAt: later({ hours: 1 }), completedAt: null })
  })

  it('again, even after the end, answers when it was first done', async () => {
    const first = { item: course.text, completedAt: noon.toISOString() }
    expect(await act(course.text, { now: later({ hours: 2 }) })).toEqual(first)
    expect(await act(course.text, { now: later({ days: 90 }) })).toEqual(first)
    expect(await kept(course.text)).toHaveLength(1)
  })

  it('in three tabs at once completes it once', async () => {
    const viewer = await aLearnerOf(edition)
    const answers = await Promise.all(
      [1, 2, 3].map((minutes) =>
        act(course.text, { key: newId(), now: later({ minutes }) }, viewer),
      ),
    )
    expect(new Set(answers.map(({ completedAt }) => completedAt)).size).toBe(1)
    const rows = await kept(course.text, viewer.account?.id)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.evidence).toHaveLength(1)
  })
})

describe('it is refused', () => {
  const rows = () => Promise.all([db.completion.count(), db.evidence.count()])
  const refused = async (
    attempt: () => Promise<unknown>,
    error: { name: string; code: string },
  ) => {
    const before = await rows()
    await expect(attempt()).rejects.toMatchObject(error)
    expect(await rows()).toEqual(before)
  }

  it('for what is completed by answering', () =>
    refused(() => act(course.check), { name: 'Conflict', code: 'completedByQuiz' }))

  it('after the end', () =>
    refused(() => act(course.extra, { now: later({ days: 2 }) }), {
      name: 'Conflict',
      code: 'editionClosed',
    }))

  it('before the opening', async () => {
    const coming = await anEditionOf(course.id, { opensOn: '2026-12-01' })
    const viewer = await aLearnerOf(coming)
    await refused(() => act(course.text, {}, viewer, coming.slug), {
      name: 'Conflict',
      code: 'editionNotOpen',
    })
  })

  it('to strangers and to the suspended', async () => {
    await refused(() => act(course.text, {}, stranger('pt')), {
      name: 'Forbidden',
      code: 'signInFirst',
    })
    const suspended = await viewerOf(await anAccount({ suspendedAt: noon }))
    await refused(() => act(course.text, {}, suspended), {
      name: 'Forbidden',
      code: 'accountSuspended',
    })
  })

  it('to learners of another edition: of a public one they may know, of another not', async () => {
    const other = await anEditionOf(course.id, { audience: 'enrolled' })
    const stranger = await aLearnerOf(other)
    await refused(() => act(course.text, {}, stranger), { name: 'Forbidden', code: 'notEnrolled' })
    await refused(() => act(course.text, {}, learner, other.slug), {
      name: 'NotFound',
      code: 'notFound',
    })
  })

  it('to who runs the edition without being enrolled', async () => {
    const grant = { role: 'facilitator', scope: 'edition', scopeId: edition.id } as const
    const facilitator = await viewerOf(await anAccount({ grants: [grant] }))
    await refused(() => act(course.text, {}, facilitator), {
      name: 'Forbidden',
      code: 'notEnrolled',
    })
  })

  it('where there is no such edition, no such item, or an item of another course', async () => {
    const missing = { name: 'NotFound', code: 'notFound' }
    await refused(() => act(course.text, {}, learner, 'no-such'), missing)
    await refused(() => act('no-such-item'), missing)
    const elsewhere = await aCourse()
    await refused(() => act(elsewhere.text), missing)
  })
})
