import { describe, expect, it } from 'vitest'
import { endFeed, makeFeed } from '@/lib/calendar/commands'
import { calendarFeed, ownFeed, sessionFile } from '@/lib/calendar/queries'
import { openItem } from '@/lib/editions/order/commands'
import type { Opening } from '@/lib/editions/order/rules'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aMember } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { aSession, atNoon } from '@/tests/support/session'
import { statementsOf } from '@/tests/support/statements'

type Person = Awaited<ReturnType<typeof aLearnerOf>>

async function feedOf(viewer: Person, renew = false): Promise<string> {
  await makeFeed(aCtx(viewer), { renew })
  return (await ownFeed(viewer)) ?? ''
}

const lines = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')
const valuesOf = (text: string, name: string) =>
  lines(text).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []))

describe('a learner’s calendar', () => {
  it('holds the days of his editions and their sessions, in UTC', async () => {
    const { edition, learner, item } = await aSession()
    const { id } = await db.liveSession.findFirstOrThrow({ where: { itemId: item } })
    const text = await calendarFeed(await feedOf(learner))
    const uids = valuesOf(text, 'UID').map((uid) => uid.split('@')[0])
    expect(uids).toEqual([`opens-${edition.id}`, `session-${id}`])
    expect(valuesOf(text, 'DTSTART')).toEqual(['20261122T120000Z'])
    expect(valuesOf(text, 'DTSTART;VALUE=DATE')).toEqual(['20261121'])
    expect(valuesOf(text, 'DTEND')).toEqual(['20261122T130000Z'])
    expect(valuesOf(text, 'LOCATION')).toEqual(['https://call.example/1'])
    expect(text).not.toMatch(/[^\r]\n/)
  })

  it('is the same until something changes; then the sequence is higher, and the id the same', async () => {
    const { learner, leader, place, item } = await aSession()
    const feed = await feedOf(learner)
    const before = await calendarFeed(feed)
    expect(await calendarFeed(feed)).toBe(before)
    const { changedAt } = await db.liveSession.findFirstOrThrow({ where: { itemId: item } })
    const change = { ...atNoon(place), cancelled: 'yes' as const, seen: changedAt.toISOString() }
    await holdSession(aCtx(leader, { now: later({ hours: 1 }) }), change)
    const after = await calendarFeed(feed)
    expect(valuesOf(after, 'UID')).toEqual(valuesOf(before, 'UID'))
    expect(valuesOf(before, 'SEQUENCE')).toEqual(['0', '0'])
    expect(valuesOf(after, 'SEQUENCE')).toEqual(['0', '1'])
    expect(valuesOf(after, 'STATUS')).toEqual(['CONFIRMED', 'CANCELLED'])
  })

  it('holds nothing of editions that he is not in', async () => {
    const [mine, other] = [await aSession(), await aSession()]
    const text = await calendarFeed(await feedOf(mine.learner))
    expect(text).not.toContain(other.edition.slug)
    expect(text).not.toContain(other.edition.id)
  })

  it('no longer holds an edition that he left', async () => {
    const { edition, learner } = await aSession()
    const feed = await feedOf(learner)
    await db.enrolment.updateMany({ where: { editionId: edition.id }, data: { leftAt: noon } })
    expect(valuesOf(await calendarFeed(feed), 'UID')).toEqual([])
  })

  it('is opened by its own address alone, until that is changed, ended, or he is suspended', async () => {
    const { learner } = await aSession()
    const first = await feedOf(learner)
    const [id = ''] = first.split('.')
    const closed = { name: 'NotFound' }
    for (const guess of ['', id, `${id}.ics`, `${id}.${'A'.repeat(32)}.ics`, `${first}.ics`])
      await expect(calendarFeed(guess)).rejects.toMatchObject(closed)
    expect(await feedOf(learner)).toBe(first)
    const second = await feedOf(learner, true)
    await expect(calendarFeed(first)).rejects.toMatchObject(closed)
    expect(await calendarFeed(second)).toContain('BEGIN:VCALENDAR')
    const where = { id: learner.account?.id ?? '' }
    await db.account.update({ where, data: { suspendedAt: noon } })
    await expect(calendarFeed(second)).rejects.toMatchObject(closed)
    await db.account.update({ where, data: { suspendedAt: null } })
    await endFeed(aCtx(learner))
    await expect(calendarFeed(second)).rejects.toMatchObject(closed)
    expect(await ownFeed(learner)).toBeNull()
  })

  it('holds the days on which items open for him, by date and by days after he came', async () => {
    const { edition, course } = await aSession()
    const planner = await aMember({
      grants: [{ role: 'administrator', scope: 'site', scopeId: '' }],
    })
    const [byDate, byDays, atOnce] = [course.text, course.film, course.check]
    const open = (item: string, opening: Opening, now = later({ days: -2 })) =>
      openItem(aCtx(planner, { now }), { edition: edition.slug, item, opening })
    await db.edition.update({ where: { id: edition.id }, data: { createdAt: later({ days: -3 }) } })
    await db.editionItem.updateMany({
      where: { editionId: edition.id, itemId: { in: [byDays, atOnce] } },
      data: { opensAfterDays: 7 },
    })
    await db.itemOpening.create({
      data: {
        ...{ editionId: edition.id, itemId: byDate, opensOn: '2026-12-20' },
        ...{ decidedById: planner.account?.id ?? '', decidedAt: later({ days: -2 }) },
      },
    })
    await open(atOnce, { how: 'now' }, noon)
    const feed = await feedOf(await aLearnerOf(edition))
    const days = async () => {
      const text = await calendarFeed(feed)
      const uids = valuesOf(text, 'UID').filter((uid) => uid.startsWith('item-'))
      return { uids, days: valuesOf(text, 'DTSTART;VALUE=DATE').slice(1), text }
    }
    const before = await days()
    expect(before.uids.map((uid) => uid.split('@')[0])).toEqual([
      `item-${edition.id}-${byDate}`,
      `item-${edition.id}-${byDays}`,
    ])
    expect(before.days).toEqual(['20261220', '20261129'])
    await open(byDate, { how: 'date', on: '2026-12-10' }, later({ hours: 1 }))
    const after = await days()
    expect(after.uids).toEqual(before.uids)
    expect(after.days).toEqual(['20261210', '20261129'])
    const [first, second] = [before, after].map(({ text }) =>
      valuesOf(text, 'SEQUENCE').map(Number),
    )
    expect(second![1]).toBeGreaterThan(first![1]!)
    expect(second![2]).toBe(first![2])
  })

  it('asks the same however many sessions there are', async () => {
    const [one, two] = [await aSession(), await aSession()]
    const viewer = await aLearnerOf(one.edition)
    const feed = await feedOf(viewer)
    const [, few] = await statementsOf(() => calendarFeed(feed))
    await db.enrolment.updateMany({
      where: { accountId: two.learner.account?.id ?? '' },
      data: { accountId: viewer.account?.id ?? '' },
    })
    const [text, more] = await statementsOf(() => calendarFeed(feed))
    expect(more).toHaveLength(few.length)
    expect(valuesOf(text, 'UID')).toHaveLength(4)
  })
})

it('one session is taken along as its page tells it', async () => {
  const { edition, item, module, learner, leader } = await aSession()
  const address = { edition: edition.slug, module, item }
  const { name, text } = await sessionFile(learner, address, noon)
  expect(name).toBe(`${item}.ics`)
  expect(valuesOf(text, 'LOCATION')).toEqual(['https://call.example/1'])
  const seen = await db.liveSession.findFirstOrThrow({ where: { itemId: item } })
  expect(valuesOf(text, 'UID')[0]).toContain(seen.id)
  const hostile = 'Ana\r\nATTENDEE:mailto:x@example.org'
  await db.itemVersion.updateMany({ where: { itemId: item }, data: { title: hostile } })
  const again = await sessionFile(leader, address, noon)
  expect(valuesOf(again.text, 'ATTENDEE')).toEqual([])
})
