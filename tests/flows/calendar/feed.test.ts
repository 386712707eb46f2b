import { describe, expect, it } from 'vitest'
import { endFeed, makeFeed } from '@/lib/calendar/commands'
import { calendarFeed, ownFeed, sessionFile } from '@/lib/calendar/queries'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
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
