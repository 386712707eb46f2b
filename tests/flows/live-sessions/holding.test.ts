import { describe, expect, it } from 'vitest'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { sessionPage } from '@/lib/live-sessions/queries/page'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { nobody } from '@/tests/support/forum'
import { aCtx, noon } from '@/tests/support/people'
import { aSession, atNoon } from '@/tests/support/session'
import { statementsOf } from '@/tests/support/statements'

const rowOf = (item: string) => db.liveSession.findFirstOrThrow({ where: { itemId: item } })

describe('a session', () => {
  it('raises its sequence by what calendars show, and by nothing else', async () => {
    const { leader, place, item } = await aSession()
    const change = async (changes: object) => {
      const { changedAt } = await rowOf(item)
      await holdSession(aCtx(leader), {
        ...atNoon(place),
        ...changes,
        seen: changedAt.toISOString(),
      })
      return (await rowOf(item)).sequence
    }
    expect((await rowOf(item)).sequence).toBe(0)
    expect(await change({ speakers: 'Ana' })).toBe(0)
    expect(await change({ speakers: 'Ana', summary: 'Assim foi.' })).toBe(0)
    expect(await change({ time: '15:00' })).toBe(1)
    expect(await change({ time: '15:00', link: '' })).toBe(2)
    expect(await change({ time: '15:00', link: '', cancelled: 'yes' })).toBe(3)
    expect((await rowOf(item)).cancelledAt).toEqual(noon)
    expect(await change({ time: '15:00', link: '' })).toBe(4)
  })

  it('set by two at once is set by one, and the other is told', async () => {
    const { leader, place, item } = await aSession()
    const seen = (await rowOf(item)).changedAt.toISOString()
    const results = await Promise.allSettled(
      ['15:00', '16:00'].map((time) => holdSession(aCtx(leader), { ...atNoon(place), time, seen })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'sessionChanged' },
    })
    expect((await rowOf(item)).sequence).toBe(1)
  })

  it('takes no time that its clocks skip', async () => {
    const { leader, place, item } = await aSession()
    const seen = (await rowOf(item)).changedAt.toISOString()
    const skipped = { timeZone: 'Europe/Lisbon', day: '2027-03-28', time: '01:30' }
    const input = { ...atNoon(place), ...skipped, seen }
    await expect(holdSession(aCtx(leader), input)).rejects.toMatchObject({
      fields: { time: { code: 'noSuchTime' } },
    })
  })
})

describe('the page of a session', () => {
  it('tells who takes part where it is, and nobody else', async () => {
    const { edition, item, module, learner, leader } = await aSession()
    const address = { edition: edition.slug, module, item }
    const link = async (viewer = nobody) => (await sessionPage(viewer, address, noon))?.held?.link
    expect(await link(learner)).toBe('https://call.example/1')
    expect(await link(leader)).toBe('https://call.example/1')
    // The edition is public: that there is a session, and when, is no secret.
    expect(await link()).toBeNull()
  })

  it('asks the same however many have come', async () => {
    const { edition, item, module, learner } = await aSession()
    const address = { edition: edition.slug, module, item }
    const [, few] = await statementsOf(() => sessionPage(learner, address, noon))
    await Promise.all([1, 2, 3].map(() => aLearnerOf(edition)))
    const [, more] = await statementsOf(() => sessionPage(learner, address, noon))
    expect(more).toHaveLength(few.length)
  })
})
