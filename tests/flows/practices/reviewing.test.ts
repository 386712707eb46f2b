import { beforeAll, describe, expect, it } from 'vitest'
import { isExpected } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { stranger, type Viewer } from '@/lib/platform/viewer'
import { practicePage } from '@/lib/practices/practice-queries'
import { library } from '@/lib/practices/queries'
import { librarySchema } from '@/lib/practices/schema'
import { decideProposal, removeProposed } from '@/lib/practices/proposals/decision-commands'
import { ownProposal } from '@/lib/practices/proposals/own-queries'
import {
  proposalsToReview,
  proposalsWaiting,
  proposalToReview,
} from '@/lib/practices/proposals/review-queries'
import { saveProposal } from '@/lib/practices/proposals/commands'
import { sendProposal, withdrawProposal } from '@/lib/practices/proposals/sending-commands'
import { publishContent } from '@/scripts/content/publish'
import { aCourse } from '@/tests/support/content/a-course'
import { contentFolder } from '@/tests/support/content/content-folder'
import { db } from '@/tests/support/database'
import { aFacilitator, aMember, refusalOf } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { mailsTo } from '@/tests/support/post'
import { aProposer, aSentProposal, typedInto } from '@/tests/support/proposals'
import { statementsOf } from '@/tests/support/statements'

const anAdministrator = () =>
  aMember({ grants: [{ role: 'administrator', scope: 'site', scopeId: '' }] })

const decide = (
  viewer: Viewer,
  proposal: string,
  decision: 'publish' | 'changes' | 'refuse',
  number = 1,
) => {
  const input = { proposal, number, decision, reason: decision === 'publish' ? '' : 'Diga quem.' }
  return decideProposal(aCtx(viewer), input)
}

/** A proposal that waits, its author, and who reviews it. */
async function aReview() {
  const { editionId, author } = await aProposer()
  const id = await aSentProposal(author, { named: true })
  return { id, editionId, author, facilitator: await aFacilitator(editionId) }
}

const listed = async (q: string) => {
  const found = await library(stranger('pt'), librarySchema.parse({ q }))
  return found.entries.map(({ id }) => id)
}

describe('a proposal that was sent', () => {
  it('waits for the facilitators of running editions that its author is in, and for administrators', async () => {
    const { id, editionId, author, facilitator } = await aReview()
    const other = await aProposer()
    const foreign = await aFacilitator(other.editionId)
    const waits = async (viewer: Viewer, now = noon) =>
      (await proposalsToReview(viewer, now)).waiting.some((one) => one.id === id)
    expect(await waits(facilitator)).toBe(true)
    expect(await proposalsWaiting(facilitator, noon)).toBe(1)
    expect(await waits(await anAdministrator())).toBe(true)
    expect(await waits(foreign)).toBe(false)
    expect(await refusalOf(proposalToReview(foreign, id, noon))).toBe('notFound')
    expect(await refusalOf(decide(foreign, id, 'publish'))).toBe('notFound')
    expect(await refusalOf(decide(author, id, 'publish'))).toBe('notFound')
    await db.edition.update({ where: { id: editionId }, data: { closesAt: later({ days: 1 }) } })
    expect(await waits(facilitator, later({ days: 2 }))).toBe(false)
    expect(await waits(await anAdministrator(), later({ days: 2 }))).toBe(true)
  })

  it('is never decided on by its author', async () => {
    const { editionId, author } = await aProposer()
    const grants = [{ role: 'facilitator', scope: 'edition', scopeId: editionId }] as const
    const both: Viewer = { ...author, account: { ...author.account!, grants } }
    const id = await aSentProposal(author)
    expect(await refusalOf(decide(both, id, 'publish'))).toBe('notFound')
  })

  it('comes back with a reason, goes out again, and shows what changed', async () => {
    const { id, author, facilitator } = await aReview()
    await decide(facilitator, id, 'changes')
    const own = await ownProposal(author, id)
    expect(own).toMatchObject({ status: 'changes', decisions: [{ reason: 'Diga quem.' }] })
    const [mail] = await mailsTo(author.account!.email)
    expect(mail?.text).toContain('> Diga quem.')
    expect(mail?.text).toContain(`/pt/practices/propose/${id}`)
    const typed = await typedInto(id, { action: 'A união abriu uma escola.' })
    await saveProposal(aCtx(author, { now: later({ minutes: 1 }) }), typed)
    expect(await refusalOf(proposalToReview(facilitator, id, noon))).toBe('done')
    expect((await proposalToReview(facilitator, id, noon)).number).toBe(1)
    await sendProposal(aCtx(author, { now: later({ minutes: 2 }) }), typed)
    const read = await proposalToReview(facilitator, id, noon)
    expect(read.changes?.map(({ field }) => field)).toEqual(['action'])
    expect(read).toMatchObject({ number: 2, status: 'sent', canDecide: true, canRemove: false })
    expect(await refusalOf(decide(facilitator, id, 'publish', 1))).toBe('proposalDecided')
    expect(await refusalOf(decide(facilitator, id, 'publish', 2))).toBe('done')
  })

  it('is decided once, by whoever is first', async () => {
    const { id, author, editionId, facilitator } = await aReview()
    const other = await aFacilitator(editionId)
    const outcomes = await Promise.allSettled([
      decide(facilitator, id, 'publish'),
      decide(other, id, 'refuse'),
      withdrawProposal(aCtx(author), { proposal: id }),
    ])
    const refusals = outcomes.filter((one) => one.status === 'rejected')
    const codes = refusals.map(({ reason }) => (isExpected(reason) ? reason.code : 'unexpected'))
    expect(codes).toEqual(['proposalDecided', 'proposalDecided'])
    const decisions = await db.proposalDecision.count({ where: { proposalId: id } })
    expect(decisions).toBeLessThanOrEqual(1)
    expect((await mailsTo(author.account!.email)).length).toBe(decisions)
  })

  it('is refused with a reason, and then stays', async () => {
    const { id, author, facilitator } = await aReview()
    await decide(facilitator, id, 'refuse')
    expect((await mailsTo(author.account!.email))[0]?.subject).toContain('Não foi aceite')
    expect(await refusalOf(saveProposal(aCtx(author), await typedInto(id)))).toBe('proposalNotOpen')
    expect(await listed('pescavam')).not.toContain(id)
  })
})

describe('a proposal that is published', () => {
  const made: { id: string; author: Viewer; facilitator: Viewer }[] = []
  beforeAll(async () => {
    const review = await aReview()
    await decide(review.facilitator, review.id, 'publish')
    made.push(review)
  })

  it('stands in the library with its author, and its address is mailed', async () => {
    const [{ id, author }] = made as [(typeof made)[number]]
    expect(await listed('pescavam')).toContain(id)
    const page = await practicePage(stranger('en'), id, undefined)
    expect(page).toMatchObject({ title: 'Escola de pesca', language: 'pt', firstYear: 2019 })
    expect(page?.proposed).toEqual({
      ...{ name: 'Luísa Aluna', institution: null, country: 'PT', publishedAt: noon },
    })
    const [mail] = await mailsTo(author.account!.email)
    expect(mail?.text).toContain(`/pt/practices/${id}`)
    const acts = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(acts.map(({ action }) => action)).toEqual([
      'practices.sendProposal',
      'practices.publishProposal',
    ])
  })

  it('does not name who did not agree', async () => {
    const { editionId, author } = await aProposer()
    const id = await aSentProposal(author)
    await decide(await aFacilitator(editionId), id, 'publish')
    const page = await practicePage(stranger('pt'), id, undefined)
    expect(page?.proposed).toMatchObject({ name: null, institution: null })
  })

  it('stays when content/ is published', async () => {
    const [{ id }] = made as [(typeof made)[number]]
    const published = await publishContent(await contentFolder(aCourse()), later({ hours: 1 }))
    expect(published).toMatchObject({ practices: [{ id: 'first-practice', change: 'new' }] })
    expect(await db.practice.findUnique({ where: { id } })).toMatchObject({ retiredAt: null })
    expect(await listed('pescavam')).toContain(id)
  })

  it('can be taken out by an administrator alone, and then is gone but for its address', async () => {
    const [{ id, author, facilitator }] = made as [(typeof made)[number]]
    const out = (viewer: Viewer) =>
      refusalOf(removeProposed(aCtx(viewer), { proposal: id, reason: 'Nomeia uma criança.' }))
    expect(await out(facilitator)).toBe('forbidden')
    expect(await out(author)).toBe('forbidden')
    const administrator = await anAdministrator()
    expect((await proposalToReview(administrator, id, noon)).canRemove).toBe(true)
    expect(await out(administrator)).toBe('done')
    expect(await out(administrator)).toBe('proposalDecided')
    expect(await practicePage(stranger('pt'), id, undefined)).toBeNull()
    expect(await db.practiceText.count({ where: { practiceId: id } })).toBe(0)
    expect((await mailsTo(author.account!.email)).at(-1)?.text).toContain('> Nomeia uma criança.')
    await publishContent(await contentFolder(aCourse()), later({ hours: 2 }))
    expect(await listed('pescavam')).not.toContain(id)
  })
})

it('the lists take as many statements, however many wait', async () => {
  const { author, facilitator } = await aReview()
  const [, few] = await statementsOf(() => proposalsToReview(facilitator, noon))
  for (const title of ['Uma', 'Outra', newId()]) await aSentProposal(author, { title })
  const [answer, many] = await statementsOf(() => proposalsToReview(facilitator, noon))
  expect(answer.waiting).toHaveLength(4)
  expect(many.length).toBe(few.length)
})
