import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/platform/ids'
import { ownProposal, ownProposals } from '@/lib/practices/proposals/own-queries'
import { beginProposal, saveProposal } from '@/lib/practices/proposals/commands'
import { sendProposal, withdrawProposal } from '@/lib/practices/proposals/sending-commands'
import { db } from '@/tests/support/database'
import { aMember, refusalOf } from '@/tests/support/forum'
import { aCtx, later } from '@/tests/support/people'
import { aDraft, aProposer, aSentProposal, typedInto } from '@/tests/support/proposals'
import { statementsOf } from '@/tests/support/statements'

const statusOf = async (id: string) => (await db.proposal.findUnique({ where: { id } }))?.status
const institutionOf = async (accountId: string) => {
  const id = newId()
  const about = { name: 'Inspeção do Trabalho', nameKey: id, country: 'MZ' }
  await db.institution.create({ data: { id, ...about } })
  await db.account.update({ where: { id: accountId }, data: { institutionId: id, country: 'MZ' } })
}

describe('a draft', () => {
  it('is begun by who is enrolled, five at most', async () => {
    const { author } = await aProposer()
    const begin = async (viewer = author) =>
      refusalOf(beginProposal(aCtx(viewer), { title: 'Uma', language: 'pt' }))
    expect(await begin(await aMember())).toBe('proposeEnrolled')
    const begun = [await begin(), await begin(), await begin(), await begin(), await begin()]
    expect(begun).toEqual(Array(5).fill('done'))
    expect(await begin()).toBe('tooManyProposals')
    expect((await ownProposals(author)).obstacle).toBe('tooMany')
    const [first] = (await ownProposals(author)).proposals
    await withdrawProposal(aCtx(author), { proposal: first!.id })
    expect(await begin()).toBe('done')
  })

  it('is begun five times at most, also at once', async () => {
    const { author } = await aProposer()
    const begun = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        refusalOf(beginProposal(aCtx(author), { title: `${n}`, language: 'pt' })),
      ),
    )
    expect(begun.filter((outcome) => outcome === 'done')).toHaveLength(5)
    expect(begun.filter((outcome) => outcome === 'tooManyProposals')).toHaveLength(7)
  })

  it('keeps what is typed, faulty or not, with the country of the account', async () => {
    const { author } = await aProposer()
    await institutionOf(author.account!.id)
    const id = await aDraft(author)
    const typed = await typedInto(id, { title: '', firstYear: '20', named: true, partners: 'UNTA' })
    await saveProposal(aCtx(author, { now: later({ minutes: 1 }) }), typed)
    const { text, basis } = await ownProposal(author, id)
    expect(text).toMatchObject({ title: '', firstYear: '20', country: 'MZ', partners: 'UNTA' })
    expect(text).toMatchObject({ name: 'Luísa Aluna', institution: 'Inspeção do Trabalho' })
    expect(basis).toBe(later({ minutes: 1 }).toISOString())
    expect(await db.proposalVersion.count({ where: { proposalId: id } })).toBe(1)
  })

  it('is not written over by a form that shows an older text, unless it sent that itself', async () => {
    const { author } = await aProposer()
    const id = await aDraft(author)
    const [one, other] = [await typedInto(id), await typedInto(id, { action: 'Outra.' })]
    await saveProposal(aCtx(author, { now: later({ minutes: 1 }) }), one)
    const again = { ...one, lessons: 'Mais.' }
    await saveProposal(aCtx(author, { now: later({ minutes: 2 }) }), again)
    expect(await refusalOf(saveProposal(aCtx(author), other))).toBe('proposalMovedOn')
    expect(await refusalOf(sendProposal(aCtx(author), other))).toBe('proposalMovedOn')
    expect((await ownProposal(author, id)).text.parts).toMatchObject({ lessons: 'Mais.' })
  })

  it('is its author’s alone, and deleted for good when nobody else has read it', async () => {
    const { author } = await aProposer()
    const { author: other } = await aProposer()
    const id = await aDraft(author)
    const theft = { ...(await typedInto(id)) }
    expect(await refusalOf(saveProposal(aCtx(other), theft))).toBe('notFound')
    expect(await refusalOf(sendProposal(aCtx(other), theft))).toBe('notFound')
    expect(await refusalOf(withdrawProposal(aCtx(other), { proposal: id }))).toBe('notFound')
    expect(await refusalOf(ownProposal(other, id))).toBe('notFound')
    await withdrawProposal(aCtx(author), { proposal: id })
    expect(await statusOf(id)).toBeUndefined()
    expect(await db.proposalVersion.count({ where: { proposalId: id } })).toBe(0)
  })

  it('is sent once it says enough; what it lacks is told by field', async () => {
    const { author } = await aProposer()
    const id = await aDraft(author)
    const lacking = await typedInto(id, { title: '', themes: [], action: '', lastYear: '2001' })
    expect(await refusalOf(sendProposal(aCtx(author), lacking))).toBe(
      'action: tooFewParts, lastYear: yearsReversed, themes: required, title: required',
    )
    expect(await statusOf(id)).toBe('draft')
    const typed = await typedInto(id)
    const key = newId()
    await sendProposal(aCtx(author, { key }), typed)
    await sendProposal(aCtx(author, { key }), typed)
    expect(await statusOf(id)).toBe('sent')
    expect(await db.auditEntry.count({ where: { subjectId: id } })).toBe(1)
    expect(await refusalOf(saveProposal(aCtx(author), typed))).toBe('proposalNotOpen')
    expect(await refusalOf(sendProposal(aCtx(author), typed))).toBe('proposalNotOpen')
  })

  it('is withdrawn while it waits, and stays as it was', async () => {
    const { author } = await aProposer()
    const id = await aSentProposal(author)
    await withdrawProposal(aCtx(author), { proposal: id })
    expect(await statusOf(id)).toBe('withdrawn')
    const again = withdrawProposal(aCtx(author), { proposal: id })
    expect(await refusalOf(again)).toBe('proposalDecided')
  })

  it('is listed with as many statements, however many there are', async () => {
    const { author } = await aProposer()
    await aDraft(author)
    const [one, few] = await statementsOf(() => ownProposals(author))
    await aDraft(author, later({ minutes: 1 }))
    await aSentProposal(author)
    const [more, many] = await statementsOf(() => ownProposals(author))
    expect([one.proposals.length, more.proposals.length]).toEqual([1, 3])
    expect(many.length).toBe(few.length)
    expect(more.proposals[0]?.savedAt).toEqual(later({ minutes: 1 }))
  })
})
