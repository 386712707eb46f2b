import { describe, expect, it } from 'vitest'
import { enrol } from '@/lib/editions/commands/enrol'
import { newId } from '@/lib/platform/ids'
import { stranger } from '@/lib/platform/viewer'
import { aCourse, anEditionOf, answersTo } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

const somebody = async () => viewerOf(await anAccount({ name: 'Inês Sá', country: 'GW' }))
const edition = async (changes = {}) => anEditionOf((await aCourse()).id, changes)
const enrolments = (editionId: string) => db.enrolment.findMany({ where: { editionId } })

describe('enrolling', () => {
  it('copies country, institution, constituency and the name to sort by', async () => {
    const { id, slug } = await edition()
    const viewer = await somebody()
    const answer = await enrol(aCtx(viewer), answersTo(slug))
    const [row] = await enrolments(id)
    expect(row).toMatchObject({
      id: answer.enrolment,
      accountId: viewer.account?.id,
      country: 'GW',
      constituency: 'government',
      nameKey: 'ines sa',
      enrolledAt: noon,
    })
    const institution = await db.institution.findUnique({ where: { id: row?.institutionId ?? '' } })
    expect(institution).toMatchObject({ name: 'Inspeção-Geral', country: 'GW' })
    const account = await db.account.findUnique({
      where: { id: viewer.account?.id ?? '' },
      select: { constituency: true, languagesRead: true },
    })
    expect(account?.constituency).toBe('government')
    expect(account?.languagesRead.map(({ language }) => language)).toEqual(['pt'])
  })

  it('twice is once, with the same answer', async () => {
    const { id, slug } = await edition()
    const viewer = await somebody()
    const first = await enrol(aCtx(viewer), answersTo(slug))
    const second = await enrol(aCtx(viewer), { ...answersTo(slug), constituency: '' })
    expect(second).toEqual(first)
    expect(await enrolments(id)).toHaveLength(1)
  })

  it('in three tabs at once is once', async () => {
    const { id, slug } = await edition()
    const viewer = await somebody()
    const answers = await Promise.all(
      [1, 2, 3].map(() => enrol(aCtx(viewer, { key: newId() }), answersTo(slug))),
    )
    expect(new Set(answers.map(({ enrolment }) => enrolment)).size).toBe(1)
    expect(await enrolments(id)).toHaveLength(1)
  })

  it('by the same form again answers the same', async () => {
    const { id, slug } = await edition()
    const viewer = await somebody()
    const ctx = aCtx(viewer, { key: newId() })
    expect(await enrol(ctx, answersTo(slug))).toEqual(await enrol(ctx, answersTo(slug)))
    expect(await enrolments(id)).toHaveLength(1)
  })

  it('by two people who name one institution makes one institution', async () => {
    const { id, slug } = await edition()
    const people = await Promise.all([somebody(), somebody()])
    await Promise.all(people.map((viewer) => enrol(aCtx(viewer), answersTo(slug))))
    const rows = await enrolments(id)
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({ institutionId }) => institutionId)).size).toBe(1)
  })

  it('is possible before the edition opens', async () => {
    const { id, slug } = await edition({ opensOn: '2026-12-01' })
    await enrol(aCtx(await somebody()), answersTo(slug))
    expect(await enrolments(id)).toHaveLength(1)
  })
})

describe('enrolling is refused', () => {
  const dated = { opensOn: '2026-11-01', closesOn: '2026-11-22' }

  it.each([
    ['after the last day', dated, later({ days: 1 }), 'editionClosed'],
    ['where enrolment is closed', { enrolment: 'closed' as const }, noon, 'enrolmentClosed'],
  ])('%s', async (_, changes, now, code) => {
    const { id, slug } = await edition(changes)
    const viewer = await somebody()
    await expect(enrol(aCtx(viewer, { now }), answersTo(slug))).rejects.toMatchObject({
      name: 'Conflict',
      code,
    })
    expect(await enrolments(id)).toEqual([])
    const account = await db.account.findUnique({ where: { id: viewer.account?.id ?? '' } })
    expect(account?.constituency).toBeNull()
  })

  it('to strangers, to the suspended, and where there is no such edition', async () => {
    const { id, slug } = await edition()
    const suspended = await viewerOf(await anAccount({ suspendedAt: noon }))
    await expect(enrol(aCtx(stranger('pt')), answersTo(slug))).rejects.toMatchObject({
      code: 'signInFirst',
    })
    await expect(enrol(aCtx(suspended), answersTo(slug))).rejects.toMatchObject({
      code: 'accountSuspended',
    })
    await expect(enrol(aCtx(await somebody()), answersTo('no-such'))).rejects.toMatchObject({
      name: 'NotFound',
    })
    expect(await enrolments(id)).toEqual([])
  })

  it('but whoever is enrolled already gets the same answer after the end', async () => {
    const { slug } = await edition(dated)
    const viewer = await somebody()
    const before = await enrol(aCtx(viewer), answersTo(slug))
    const after = await enrol(aCtx(viewer, { now: later({ days: 9 }) }), answersTo(slug))
    expect(after).toEqual(before)
  })
})
