import { describe, expect, it } from 'vitest'
import { decideRequest } from '@/lib/editions/enrolment/deciding-commands'
import { leaveEdition, removeLearner } from '@/lib/editions/enrolment/leaving-commands'
import { ownStandings } from '@/lib/editions/enrolment/queries'
import { invitationOfToken } from '@/lib/editions/invitations/link'
import { followedInvitation } from '@/lib/editions/invitations/link-queries'
import { renewInvitation, revokeInvitation } from '@/lib/editions/invitations/sent-commands'
import { newId } from '@/lib/platform/ids'
import { stranger, type Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import {
  addressOf,
  closedEdition,
  invitationLetters,
  invitationOf,
  inviter,
  join,
  linkOf,
  send,
} from '@/tests/support/invitations'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

const somebody = async () => viewerOf(await anAccount())
const late = later({ days: 31 })
const standing = async (viewer: Viewer, id: string) => (await ownStandings(viewer, noon)).get(id)
const doorOf = async (viewer: Viewer, id: string, now = noon) =>
  (await followedInvitation(viewer, await linkOf(id), now)).door

describe('who is invited', () => {
  it('enrols where nobody else can, and is no longer told of the invitation', async () => {
    const { id, slug } = await closedEdition()
    const [guest, other] = [await somebody(), await somebody()]
    await send(id, addressOf(guest))
    expect(await standing(guest, id)).toMatchObject({ state: 'invited' })
    await expect(join(other, slug)).rejects.toMatchObject({ code: 'enrolmentClosed' })
    expect(await join(guest, slug)).toMatchObject({ outcome: 'enrolled' })
    expect(await standing(guest, id)).toBeUndefined()
    expect(await doorOf(guest, id)).toBe('inside')
    const accepted = { acceptedAt: noon, acceptedById: guest.account?.id }
    expect(await invitationOf(id)).toMatchObject(accepted)
  })

  it('needs no key and no application, but a seat', async () => {
    const byKey = await closedEdition({ enrolment: 'key', enrolmentKey: 'ponte' })
    const full = await closedEdition({ enrolment: 'application', seats: 1 })
    const [guest, next] = [await somebody(), await somebody()]
    await send(byKey.id, addressOf(guest))
    await send(full.id, `${addressOf(guest)}\n${addressOf(next)}`)
    expect(await join(guest, byKey.slug)).toMatchObject({ outcome: 'enrolled' })
    expect(await join(guest, full.slug)).toMatchObject({ outcome: 'enrolled' })
    expect(await join(next, full.slug)).toMatchObject({ outcome: 'waiting' })
    expect(await standing(next, full.id)).toMatchObject({ state: 'waiting', place: 1 })
  })

  it('needs no decision any more on what was asked before, and keeps its words in the line', async () => {
    const { id, slug } = await closedEdition({ enrolment: 'application', seats: 1 })
    const [first, second] = [await somebody(), await somebody()]
    for (const one of [first, second]) await join(one, slug, { motive: 'Trabalho nisto.' })
    await send(id, `${addressOf(first)}\n${addressOf(second)}`)
    expect(await standing(first, id)).toMatchObject({ state: 'invited' })
    expect(await join(first, slug)).toMatchObject({ outcome: 'enrolled' })
    expect(await join(second, slug)).toMatchObject({ outcome: 'waiting' })
    const whose = { editionId: id, accountId: second.account?.id ?? '' }
    expect(await db.enrolmentRequest.findFirst({ where: whose })).toMatchObject({
      state: 'waiting',
      motive: 'Trabalho nisto.',
    })
  })

  it('comes too late when it expired or was taken back, or the edition is over', async () => {
    const { id, slug } = await closedEdition({ closesOn: '2027-03-31' })
    const guest = await somebody()
    await send(id, addressOf(guest))
    const closed = { code: 'enrolmentClosed' }
    await expect(join(guest, slug, { now: late })).rejects.toMatchObject(closed)
    expect(await doorOf(guest, id, late)).toBe('expired')
    expect(await doorOf(guest, id, later({ days: 200 }))).toBe('over')
    await revokeInvitation(aCtx(inviter), { invitation: (await invitationOf(id)).id })
    await expect(join(guest, slug)).rejects.toMatchObject(closed)
    expect(await doorOf(guest, id)).toBe('revoked')
    expect(await standing(guest, id)).toBeUndefined()
    await db.edition.update({ where: { id }, data: { archivedAt: noon } })
    expect(await doorOf(guest, id)).toBe('over')
  })

  it('comes back by it who left, and not who was taken out', async () => {
    const { id, slug } = await closedEdition()
    const guest = await somebody()
    await send(id, addressOf(guest))
    const { enrolment } = await join(guest, slug)
    await leaveEdition(aCtx(guest), { edition: slug })
    expect(await doorOf(guest, id)).toBe('enter')
    expect(await standing(guest, id)).toMatchObject({ state: 'invited' })
    expect(await join(guest, slug)).toMatchObject({ outcome: 'enrolled', enrolment })
    await removeLearner(aCtx(inviter), { enrolment: enrolment!, reason: 'Engano' })
    expect(await standing(guest, id)).toBeUndefined()
    await expect(join(guest, slug)).rejects.toMatchObject({ code: 'learnerRemoved' })
  })
})

describe('the link of an invitation', () => {
  it('tells a stranger, the invited and anybody else apart, and names nobody whole', async () => {
    const { id } = await closedEdition()
    const guest = await somebody()
    await send(id, addressOf(guest))
    const shown = await followedInvitation(stranger('pt'), await linkOf(id), noon)
    expect(shown.door).toBe('signIn')
    expect(shown.address).not.toContain(addressOf(guest).split('@')[0])
    expect(await doorOf(guest, id)).toBe('enter')
    expect(await doorOf(await somebody(), id)).toBe('forwarded')
  })

  it.each(['closed', 'key'] as const)(
    'that was forwarded lets another apply where enrolment is %s, and somebody decides',
    async (enrolment) => {
      const { id, slug } = await closedEdition({ enrolment, enrolmentKey: 'ponte' })
      await send(id, `${newId()}@example.org`)
      const invitation = await linkOf(id)
      const other = await somebody()
      const motive = 'Recebi o convite de uma colega.'
      await expect(join(other, slug, { invitation })).rejects.toMatchObject({
        fields: { motive: { code: 'required' } },
      })
      expect(await join(other, slug, { invitation, motive })).toMatchObject({ outcome: 'asked' })
      expect(await standing(other, id)).toMatchObject({ state: 'asked' })
      expect((await invitationOf(id)).acceptedAt).toBeNull()
      const { id: request } = await db.enrolmentRequest.findFirstOrThrow({
        where: { editionId: id },
      })
      const decision = { request, decision: 'approve', reason: '' } as const
      expect(await decideRequest(aCtx(inviter), decision)).toMatchObject({ state: 'enrolled' })
    },
  )

  it.each([
    ['of another edition', async () => linkOf((await sentElsewhere()).id)],
    ['that was made up', () => Promise.resolve(`${newId()}.AAAAAAAAAAAAAAAAAAAAAA`)],
  ])('%s opens nothing', async (_, link) => {
    const { slug } = await closedEdition()
    const invitation = await link()
    const asked = join(await somebody(), slug, { invitation, motive: 'Peço.' })
    await expect(asked).rejects.toMatchObject({ code: 'enrolmentClosed' })
  })

  it('that was made up is not found', async () => {
    const { id } = await sentElsewhere()
    const token = await linkOf(id)
    expect(invitationOfToken(token)).toBe((await invitationOf(id)).id)
    for (const wrong of ['', 'x', `${token.slice(0, -2)}AA`, token.split('.')[0]!, `${newId()}.x`])
      expect(invitationOfToken(wrong)).toBeNull()
  })

  it('sends a new letter to the invited address once it has expired, and one only', async () => {
    const { id } = await closedEdition()
    const email = `${newId()}@example.org`
    await send(id, email)
    const token = await linkOf(id)
    const renew = (now: Date) => renewInvitation(aCtx(stranger('pt'), { now }), { token })
    await renew(noon)
    expect(await invitationLetters(email)).toHaveLength(1)
    await renew(late)
    await renew(late)
    expect(await invitationLetters(email)).toHaveLength(2)
    expect((await invitationOf(id)).expiresAt > late).toBe(true)
  })

  it('sends none to who is in the edition, and answers strangers the same', async () => {
    const { id, slug } = await closedEdition()
    const guest = await somebody()
    await send(id, addressOf(guest))
    await join(guest, slug)
    const token = await linkOf(id)
    expect(await renewInvitation(aCtx(stranger('pt'), { now: late }), { token })).toBeNull()
    expect(await invitationLetters(addressOf(guest))).toHaveLength(1)
  })
})

async function sentElsewhere() {
  const edition = await closedEdition()
  await send(edition.id, `${newId()}@example.org`)
  return edition
}
