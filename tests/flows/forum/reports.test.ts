import { describe, expect, it } from 'vitest'
import { removePost } from '@/lib/forum/moderation/removal-commands'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { dismissReports, reportPost } from '@/lib/forum/reports/commands'
import { postToReport, reportedCount, reportedPosts } from '@/lib/forum/reports/queries'
import { reportPostSchema, type ReportPostInput } from '@/lib/forum/reports/schema'
import { newStamp } from '@/lib/forum/guests/stamp'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aMember,
  guestOf,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { aCtx, later } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const words = 'No segundo parágrafo.'

async function aReportable() {
  const forum = await aForum({ guests: 'open' })
  const author = await aMember({ name: 'Ana Silva' })
  const { post } = await write(author, forum.id)
  const report = (viewer: Viewer, typed: Partial<ReportPostInput> = {}) => {
    const stamp = newStamp(forum.id, later({ minutes: -1 }))
    const input = reportPostSchema.parse({ post, kind: 'names', words, stamp })
    return reportPost(aCtx(viewer), { ...input, ...typed })
  }
  return { forum, author, post, report, facilitator: await aFacilitator(forum.editionId) }
}

describe('a report', () => {
  it('comes to the facilitators of the forum, who see what is said and not by whom', async () => {
    const { forum, post, report, facilitator } = await aReportable()
    await report(await aMember({ name: 'Denunciante' }))
    await report(nobody, { kind: 'tone', words: '' })
    const { posts } = await reportedPosts(facilitator, null)
    expect(posts).toMatchObject([
      {
        id: post,
        name: 'Ana Silva',
        place: { edition: forum.place.edition, number: 1 },
        reports: [
          { kind: 'names', words, fromMember: true },
          { kind: 'tone', words: '', fromMember: false },
        ],
      },
    ])
    expect(JSON.stringify(posts)).not.toContain('Denunciante')
    expect(await reportedCount(facilitator)).toBe(1)
    expect(await reportedCount(await aFacilitator('elsewhere'))).toBe(0)
  })

  it('of one person is one, with the last words; strangers fill no list', async () => {
    const { post, report } = await aReportable()
    const member = await aMember()
    await report(member)
    await report(member, { words: 'No terceiro, afinal.' })
    for (let n = 0; n < 9; n += 1) await report(nobody)
    const kept = await db.report.findMany({ where: { postId: post }, orderBy: { id: 'asc' } })
    expect(kept[0]?.words).toBe('No terceiro, afinal.')
    expect(kept).toHaveLength(6)
  })

  it('is refused on an own post, from a machine, and from who may not read', async () => {
    const { forum, author, report } = await aReportable()
    expect(await refusalOf(report(author))).toBe('reportOwn')
    const guest = await write(nobody, forum.id)
    expect(await refusalOf(report(guestOf(guest), { post: guest.post }))).toBe('reportOwn')
    expect(await refusalOf(report(nobody, { website: 'x' }))).toBe('looksAutomatic')
    expect(await refusalOf(report(nobody, { stamp: '' }))).toBe('looksAutomatic')
    const closed = await aForum({ readableBy: 'enrolled' })
    const inside = await write(await aFacilitator(closed.editionId), closed.id)
    expect(await refusalOf(report(await aMember(), { post: inside.post }))).toBe('notFound')
    const asked = { ...closed.place, post: inside.post }
    expect(await refusalOf(postToReport(nobody, asked))).toBe('notFound')
  })
})

describe('the end of a report', () => {
  it('is that nothing is wrong: the post stays, the words go, once', async () => {
    const { post, report, facilitator } = await aReportable()
    await report(nobody)
    await dismissReports(aCtx(facilitator), { post })
    expect(await refusalOf(dismissReports(aCtx(facilitator), { post }))).toBe('alreadyDecided')
    expect(await reportedCount(facilitator)).toBe(0)
    expect(await db.report.findFirst({ where: { postId: post } })).toMatchObject({
      decision: 'dismissed',
      decidedById: facilitator.account?.id,
      words: '',
    })
    await report(nobody)
    expect(await reportedCount(facilitator)).toBe(1)
  })

  it.each(['removed', 'gone'])('is that the post is %s', async (decision) => {
    const { author, post, report, facilitator } = await aReportable()
    await report(await aMember())
    if (decision === 'gone') await deletePost(aCtx(author), { post })
    else await removePost(aCtx(facilitator), { post, kind: 'names', reason: 'Nomes.' })
    const kept = await db.report.findFirst({ where: { postId: post } })
    expect(kept).toMatchObject({ decision, words: '' })
    expect((await reportedPosts(facilitator, null)).posts).toEqual([])
  })
})

it('the list takes the same number of statements however much is reported', async () => {
  const { forum, report, facilitator } = await aReportable()
  await report(nobody)
  const count = async () => (await statementsOf(() => reportedPosts(facilitator, null)))[1].length
  const few = await count()
  const { post } = await write(await aMember(), forum.id)
  for (let n = 0; n < 3; n += 1) await report(await aMember(), { post })
  expect(await count()).toBe(few)
})
