import { describe, expect, it } from 'vitest'
import { passEntry, putAside, releaseEntry, takeEntry } from '@/lib/inbox/commands'
import { inbox } from '@/lib/inbox/queries'
import type { InboxFilter } from '@/lib/inbox/schema'
import type { Viewer } from '@/lib/platform/viewer'
import { aFacilitator, aForum, aLearner, aMember, refusalOf, write } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'

const everything: InboxFilter = { reason: 'newcomer', place: null, language: null, age: null }

async function aNewcomer() {
  const forum = await aForum()
  const { post } = await write(await aLearner(forum.editionId), forum.id)
  return {
    forum,
    entry: { reason: 'newcomer' as const, subject: post },
    facilitator: await aFacilitator(forum.editionId),
    colleague: await aFacilitator(forum.editionId),
  }
}

const entriesOf = async (viewer: Viewer, now = noon) => {
  const { groups } = await inbox(viewer, everything, now)
  return groups.flatMap(({ entries }) => entries)
}

describe('an entry of the inbox', () => {
  it('is taken by one of ten who want it at once, and the others are told', async () => {
    const { forum, entry } = await aNewcomer()
    const ten = await Promise.all(Array.from({ length: 10 }, () => aFacilitator(forum.editionId)))
    const outcomes = await Promise.all(ten.map((one) => refusalOf(takeEntry(aCtx(one), entry))))
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
    expect(outcomes.filter((one) => one === 'inboxTaken')).toHaveLength(9)
    const taken = await Promise.all(ten.map(async (one) => (await entriesOf(one))[0]?.taken?.isOwn))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  it('is anybody’s again when given back, or after four hours', async () => {
    const { entry, facilitator, colleague } = await aNewcomer()
    await takeEntry(aCtx(facilitator), entry)
    expect(await refusalOf(releaseEntry(aCtx(colleague), entry))).toBe('notFound')
    await releaseEntry(aCtx(facilitator), entry)
    await takeEntry(aCtx(colleague), entry)
    expect(await refusalOf(takeEntry(aCtx(facilitator), entry))).toBe('inboxTaken')
    expect((await entriesOf(facilitator, later({ hours: 5 })))[0]?.taken).toBeNull()
    const now = later({ hours: 5 })
    expect(await refusalOf(takeEntry(aCtx(facilitator, { now }), entry))).toBe('done')
  })

  it('is passed on to who facilitates there, and to nobody else', async () => {
    const { entry, facilitator, colleague } = await aNewcomer()
    const to = (viewer: Viewer) => ({ ...entry, to: viewer.account?.id ?? '' })
    const elsewhere = await aFacilitator((await aForum()).editionId)
    for (const other of [elsewhere, await aMember(), facilitator])
      expect(await refusalOf(passEntry(aCtx(facilitator), to(other)))).toBe('notFound')
    await takeEntry(aCtx(facilitator), entry)
    await passEntry(aCtx(facilitator), to(colleague))
    expect((await entriesOf(colleague))[0]?.taken).toMatchObject({
      ...{ isOwn: true, passedBy: 'Filipa Facilita' },
    })
    expect(await refusalOf(passEntry(aCtx(facilitator), to(colleague)))).toBe('done')
    await takeEntry(aCtx(colleague), entry)
    expect(await refusalOf(takeEntry(aCtx(facilitator), entry))).toBe('inboxTaken')
  })

  it('is put aside for all, comes back when that is undone, and by itself in time', async () => {
    const { entry, facilitator, colleague } = await aNewcomer()
    await putAside(aCtx(facilitator), entry)
    expect(await entriesOf(colleague)).toEqual([])
    await releaseEntry(aCtx(facilitator), entry)
    expect(await entriesOf(colleague)).toHaveLength(1)
  })

  it('cannot be put aside while somebody waits for a decision', async () => {
    const forum = await aForum()
    const { post } = await write({ account: null, guest: null, locale: 'pt' }, forum.id)
    const held = { reason: 'held' as const, subject: post }
    const ctx = aCtx(await aFacilitator(forum.editionId))
    expect(await refusalOf(putAside(ctx, held))).toBe('inboxMustDecide')
  })
})
