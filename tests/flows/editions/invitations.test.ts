import { describe, expect, it } from 'vitest'
import { removeLearner } from '@/lib/editions/enrolment/leaving-commands'
import { editionMail } from '@/lib/editions/invitations/mail-queries'
import { editionInvitations } from '@/lib/editions/invitations/queries'
import { resendInvitation, revokeInvitation } from '@/lib/editions/invitations/sent-commands'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import {
  addressOf,
  closedEdition,
  invitationLetters,
  invitationOf,
  inviter,
  join,
  send,
} from '@/tests/support/invitations'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

const somebody = async () => viewerOf(await anAccount())

/** What goes out to an address for the first letter that waits for it. */
const written = async (email: string, now = noon) => {
  const [mail] = await invitationLetters(email)
  const facts = JSON.parse(mail?.facts ?? '[]') as unknown[]
  return editionMail['invitation']!({ to: { address: email }, facts }, now)
}

describe('a list of addresses', () => {
  it('gets a letter each; sent again it changes nothing, and takes in who is new', async () => {
    const { id } = await closedEdition()
    const list = [newId(), newId()].map((name) => `${name}@example.org`)
    const counts = { sent: 2, known: 0, enrolled: 0, removed: 0 }
    expect(await send(id, list.join('\n'))).toMatchObject(counts)
    const before = await db.invitation.findMany({ where: { editionId: id } })
    expect(await send(id, list.join(', ').toUpperCase())).toMatchObject({ sent: 0, known: 2 })
    expect(await db.invitation.findMany({ where: { editionId: id } })).toEqual(before)
    expect(await send(id, `${list.join(';')};c.${newId()}@example.org`)).toMatchObject({ sent: 1 })
    expect(await db.invitation.count({ where: { editionId: id } })).toBe(3)
    expect(await invitationLetters(list[0]!)).toHaveLength(1)
    const letter = await written(list[0]!)
    expect(letter?.subject).toBe('Convite para o curso «Inspeção»')
    expect(letter?.text).toMatch(/\/pt\/invitations\/[\w.-]+/)
  })

  it('may hold five hundred, and is read fifty at a time', async () => {
    const { id } = await closedEdition()
    const mark = newId()
    const list = Array.from({ length: 500 }, (_, n) => `a${n}.${mark}@example.org`).join('\n')
    expect(await send(id, list)).toMatchObject({ sent: 500 })
    expect(await db.mail.count({ where: { toAddress: { endsWith: `${mark}@example.org` } } })).toBe(
      500,
    )
    expect(await send(id, list)).toMatchObject({ sent: 0, known: 500 })
    const { slug } = await db.edition.findUniqueOrThrow({ where: { id } })
    const first = await editionInvitations(inviter, slug, { after: null, now: noon })
    const next = await editionInvitations(inviter, slug, { after: first.after, now: noon })
    expect([first.invitations.length, next.invitations.length]).toEqual([50, 50])
    expect(next.invitations[0]!.id < first.invitations.at(-1)!.id).toBe(true)
  })

  it('by two at once is one letter an address', async () => {
    const { id } = await closedEdition()
    const email = `${newId()}@example.org`
    await Promise.all([send(id, email), send(id, email), send(id, email)])
    expect(await invitationLetters(email)).toHaveLength(1)
  })

  it('tells who may read it nothing of accounts, but who is in this edition', async () => {
    const { id, slug } = await closedEdition({ enrolment: 'open' })
    const [there, gone, elsewhere] = [await somebody(), await somebody(), await somebody()]
    const { enrolment } = await join(gone, slug)
    await join(there, slug)
    const taken = { enrolment: enrolment!, reason: 'Engano' }
    await removeLearner(aCtx(inviter), taken)
    const list = [there, gone, elsewhere].map(addressOf)
    const answer = await send(id, [...list, `${newId()}@example.org`].join('\n'))
    expect(answer).toMatchObject({ sent: 2, known: 0, enrolled: 1, removed: 1 })
  })

  it.each([
    ['one that is none', 'a@example.org\nnobody', 'addressesWrong'],
    ['a line break that would be a header', 'a@example.org\rBcc: b@example.org', 'addressesWrong'],
    ['a formula', '=cmd|calc!A1', 'addressesWrong'],
    ['look-alike signs', 'ana＠example.org', 'addressesWrong'],
    [
      'ten thousand',
      Array.from({ length: 10_000 }, (_, n) => `a${n}@x.org`).join('\n'),
      'tooManyInvited',
    ],
    ['none at all', ' ,; ', 'required'],
  ])('with %s sends nothing', async (_, addresses, code) => {
    const { id } = await closedEdition()
    await expect(send(id, addresses)).rejects.toMatchObject({ fields: { addresses: { code } } })
    expect(await db.invitation.count({ where: { editionId: id } })).toBe(0)
  })

  it.each([
    ['ended', { opensOn: '2026-11-01', closesOn: '2026-11-20' }],
    ['is archived', {}],
  ])('goes nowhere when the edition %s', async (_, changes) => {
    const { id } = await closedEdition(changes)
    if (!('closesOn' in changes))
      await db.edition.update({ where: { id }, data: { archivedAt: noon } })
    await expect(send(id, 'a@example.org')).rejects.toMatchObject({ code: 'editionClosed' })
  })
})

describe('an invitation that was sent', () => {
  it('is taken back, so that its letter does not go out, and sent again by the same link', async () => {
    const { id } = await closedEdition()
    const email = `${newId()}@example.org`
    await send(id, email)
    const invitation = (await invitationOf(id)).id
    await revokeInvitation(aCtx(inviter), { invitation })
    expect(await written(email)).toBeNull()
    const late = later({ days: 31 })
    await resendInvitation(aCtx(inviter, { now: late }), { invitation })
    expect(await invitationLetters(email)).toHaveLength(2)
    expect((await written(email, late))?.text).toContain(invitation)
  })

  it('keeps the link of its first letter when the address is pasted again', async () => {
    const { id } = await closedEdition()
    const email = `${newId()}@example.org`
    await send(id, email)
    const before = await invitationOf(id)
    expect(await send(id, email, later({ days: 31 }))).toMatchObject({ sent: 1 })
    expect((await invitationOf(id)).id).toBe(before.id)
  })

  it('is neither taken back nor sent again once somebody came by it', async () => {
    const { id, slug } = await closedEdition()
    const guest = await somebody()
    await send(id, addressOf(guest))
    await join(guest, slug)
    const invitation = (await invitationOf(id)).id
    const accepted = { code: 'invitationAccepted' }
    await expect(revokeInvitation(aCtx(inviter), { invitation })).rejects.toMatchObject(accepted)
    await expect(resendInvitation(aCtx(inviter), { invitation })).rejects.toMatchObject(accepted)
    expect(await written(addressOf(guest))).toBeNull()
  })

  it('is on record, with counts and without addresses', async () => {
    const { id } = await closedEdition()
    const email = `${newId()}@example.org`
    await send(id, email)
    const invitation = (await invitationOf(id)).id
    await resendInvitation(aCtx(inviter), { invitation })
    await revokeInvitation(aCtx(inviter), { invitation })
    const acts = await db.auditEntry.findMany({ where: { editionId: id }, orderBy: { id: 'asc' } })
    expect(acts.map(({ action }) => action)).toEqual([
      'editions.invite',
      'editions.resendInvitation',
      'editions.revokeInvitation',
    ])
    expect(JSON.stringify(acts)).not.toContain(email)
  })
})
