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

  /** What was thrown, and whether anything was written all the same. */
  const refusal = async (attempt: () => Promise<unknown>) => {
    const before = await rows()
    const { name, code } = await attempt().then(
      () => ({ name: 'accepted', code: '' }),
      (error: unknown) => error as { name: string; code: string },
    )
    const after = await rows()
    return { name, code, written: before.join() !== after.join() }
  }
  const refused = (name: string, code: string) => ({ name, code, written: false })
  const missing = refused('NotFound', 'notFound')

  it('for what is completed by answering', async () => {
    const expected = refused('Conflict', 'completedByDoing')
    expect(await refusal(() => act(course.check))).toEqual(expected)
  })

  it('after the end', async () => {
    const late = { now: later({ days: 2 }) }
    const expected = refused('Conflict', 'editionClosed')
    expect(await refusal(() => act(course.extra, late))).toEqual(expected)
  })

  it('before the opening', async () => {
    const coming = await anEditionOf(course.id, { opensOn: '2026-12-01' })
    const viewer = await aLearnerOf(coming)
    const expected = refused('Conflict', 'editionNotOpen')
    expect(await refusal(() => act(course.text, {}, viewer, coming.slug))).toEqual(expected)
  })

  it('to strangers and to the suspended', async () => {
    const suspended = await viewerOf(await anAccount({ suspendedAt: noon }))
    expect(await refusal(() => act(course.text, {}, stranger('pt')))).toEqual(
      refused('Forbidden', 'signInFirst'),
    )
    expect(await refusal(() => act(course.text, {}, suspended))).toEqual(
      refused('Forbidden', 'accountSuspended'),
    )
  })

  it('to learners of another edition: of a public one they may know, of another not', async () => {
    const other = await anEditionOf(course.id, { audience: 'enrolled' })
    const viewer = await aLearnerOf(other)
    expect(await refusal(() => act(course.text, {}, viewer))).toEqual(
      refused('Forbidden', 'notEnrolled'),
    )
    expect(await refusal(() => act(course.text, {}, learner, other.slug))).toEqual(missing)
  })

  it('to who runs the edition without being enrolled', async () => {
    const grant = { role: 'facilitator', scope: 'edition', scopeId: edition.id } as const
    const facilitator = await viewerOf(await anAccount({ grants: [grant] }))
    expect(await refusal(() => act(course.text, {}, facilitator))).toEqual(
      refused('Forbidden', 'notEnrolled'),
    )
  })

  it('where there is no such edition, no such item, or an item of another course', async () => {
    const elsewhere = await aCourse()
    expect(await refusal(() => act(course.text, {}, learner, 'no-such'))).toEqual(missing)
    expect(await refusal(() => act('no-such-item'))).toEqual(missing)
    expect(await refusal(() => act(elsewhere.text))).toEqual(missing)
  })
})
