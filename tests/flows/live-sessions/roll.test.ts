import { describe, expect, it } from 'vitest'
import { downloadAttendance } from '@/lib/live-sessions/commands/download'
import { takeRoll, tickAttendance } from '@/lib/live-sessions/commands/roll'
import { attendance, attendanceCount, checkedRoll } from '@/lib/live-sessions/queries/attendance'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aCtx, later, noon } from '@/tests/support/people'
import { aSession, evidenceOf } from '@/tests/support/session'
import { statementsOf } from '@/tests/support/statements'

const enrolmentOf = async ({ account }: { account: { id: string } | null }) =>
  (await db.enrolment.findFirstOrThrow({ where: { accountId: account?.id ?? '' } })).id

describe('attendance', () => {
  it('is ticked by who leads, whose name stands beside it', async () => {
    const { edition, item, place, leader, learner } = await aSession()
    const learners = [await enrolmentOf(learner)]
    const tick = () => tickAttendance(aCtx(leader), { ...place, learners })
    expect([await tick(), await tick()]).toEqual([{ noted: 1 }, { noted: 0 }])
    expect(await evidenceOf(learner, item)).toMatchObject([
      { kind: 'attended-seen', confirmedById: leader.account?.id },
    ])
    await aLearnerOf(edition)
    expect(await attendanceCount(leader, place)).toEqual({ attended: 1, enrolled: 2 })
    const { attendants } = await attendance(leader, place, null, 10)
    expect(attendants.map(({ proof }) => proof?.by ?? null).sort()).toEqual(['Ana Silva', null])
  })

  it('is not ticked for strangers to the edition, nor before it began', async () => {
    const { place, leader } = await aSession()
    const stranger = await enrolmentOf((await aSession()).learner)
    const tick = (now: Date) =>
      tickAttendance(aCtx(leader, { now }), { ...place, learners: [stranger] })
    expect(await tick(noon)).toEqual({ noted: 0 })
    await expect(tick(later({ minutes: -1 }))).rejects.toMatchObject({ code: 'sessionNotBegun' })
  })

  it('is noted from a list, all of it or nothing', async () => {
    const { edition, item, place, leader, learner } = await aSession()
    const second = await aLearnerOf(edition)
    const addresses = [learner, second].map(({ account }) => account?.email ?? '')
    const list = `Email\n${addresses.join('\n')}\n`
    const broken = `${list}nobody@example.org\n`
    expect((await checkedRoll(leader, { ...place, list: broken })).faulty).toBe(1)
    await expect(takeRoll(aCtx(leader), { ...place, list: broken })).rejects.toMatchObject({
      fields: { list: { code: 'rollFaulty', values: { count: 1 } } },
    })
    expect(await evidenceOf(learner, item)).toEqual([])
    expect((await checkedRoll(leader, { ...place, list })).enrolments).toHaveLength(2)
    expect(await takeRoll(aCtx(leader), { ...place, list })).toEqual({ noted: 2 })
    expect(await evidenceOf(second, item)).toMatchObject([
      { kind: 'attended-listed', confirmedById: leader.account?.id },
    ])
  })

  it('is no longer asked of who left', async () => {
    const { edition, place, leader, learner } = await aSession()
    const learners = [await enrolmentOf(learner)]
    await db.enrolment.updateMany({ where: { editionId: edition.id }, data: { leftAt: noon } })
    expect(await attendanceCount(leader, place)).toEqual({ attended: 0, enrolled: 0 })
    expect((await attendance(leader, place, null, 10)).attendants).toEqual([])
    expect(await tickAttendance(aCtx(leader), { ...place, learners })).toEqual({ noted: 0 })
  })

  it('is taken along without formulas, and that is noted', async () => {
    const { place, leader, learner, edition } = await aSession()
    await db.account.update({
      where: { id: learner.account?.id ?? '' },
      data: { name: '=HYPERLINK("x")' },
    })
    const { name, text } = await downloadAttendance(aCtx(leader), place)
    let csv = ''
    for await (const part of text) csv += part
    expect(name).toBe(`${edition.slug}-${place.item}.csv`)
    expect(csv).toMatch(/^\uFEFFNome,/)
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    const where = { action: 'sessions.downloadAttendance', editionId: edition.id }
    expect(await db.auditEntry.count({ where })).toBe(1)
  })

  it('is listed by pages, with the same statements for any number', async () => {
    const { edition, place, leader } = await aSession()
    const page = () => attendance(leader, place, null, 2)
    const [, few] = await statementsOf(page)
    await Promise.all([1, 2, 3].map(() => aLearnerOf(edition)))
    const [first, more] = await statementsOf(page)
    expect(more).toHaveLength(few.length)
    const second = await attendance(leader, place, first.after, 2)
    const ids = [...first.attendants, ...second.attendants].map(({ enrolment }) => enrolment)
    expect([new Set(ids).size, second.after]).toEqual([4, null])
  })
})
