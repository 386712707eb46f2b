import { describe, expect, it } from 'vitest'
import { entryOf } from '@/lib/editions/enrolment/rules'
import { faultsInWords, pastedAddresses } from '@/lib/editions/invitations/pasted'
import { invitationDoor, invitationEnd, invitationState } from '@/lib/editions/invitations/rules'

const noon = new Date('2026-11-22T12:00:00Z')
const later = invitationEnd(noon)
const times = { expiresAt: later, revokedAt: null, acceptedAt: null }

it.each([
  ['holds', times, noon, 'valid'],
  ['has expired at its end', times, later, 'expired'],
  ['was accepted, whatever the day', { ...times, acceptedAt: noon }, later, 'accepted'],
  ['was taken back', { ...times, revokedAt: noon }, noon, 'revoked'],
])('an invitation %s', (_, invitation, now, state) => {
  expect(invitationState(invitation, now)).toBe(state)
})

const nobody = { over: false, signedIn: false, own: false, inside: false }
const invited = { ...nobody, signedIn: true, own: true }

it.each([
  ['nobody signed in', nobody, times, noon, 'signIn'],
  ['the invited', invited, times, noon, 'enter'],
  ['another address', { ...invited, own: false }, times, noon, 'forwarded'],
  ['the invited, too late', invited, times, later, 'expired'],
  ['the invited, taken back', invited, { ...times, revokedAt: noon }, noon, 'revoked'],
  ['the invited, after the edition', { ...invited, over: true }, times, noon, 'over'],
  ['who is in it, after all', { ...invited, over: true, inside: true }, times, later, 'inside'],
])('a link leads %s', (_, follower, invitation, now, door) => {
  expect(invitationDoor(invitation, follower, now)).toBe(door)
})

describe('a pasted list', () => {
  it.each([
    ['a@x.org\r\n\n b@x.org ,c@x.org; d@x.org', ['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org']],
    ['Ana Sá <ana@x.org>\n"Sá, Ana" <ANA@x.org>, b@x.org', ['ana@x.org', 'b@x.org']],
    [' \n ,;', []],
  ])('of %j holds %j', (text, emails) => {
    expect(pastedAddresses(text)).toEqual({ emails, faults: [] })
  })

  it('names each fault by its line', () => {
    const { emails, faults } = pastedAddresses('a@x.org\nSá, Ana <b@x.org>\n\n=HYPERLINK("x")')
    expect(emails).toEqual(['a@x.org', 'b@x.org'])
    expect(faultsInWords(faults)).toEqual({ faults: '2: Sá · 4: =HYPERLINK("x")', more: 0 })
  })

  it('names ten faults and counts the others', () => {
    const { faults } = pastedAddresses('nobody\n'.repeat(500))
    const { faults: named, more } = faultsInWords(faults)
    expect(named.split(' · ')).toHaveLength(10)
    expect(more).toBe(490)
  })
})

it.each([
  ['closed', 'invited', 'open'],
  ['key', 'invited', 'open'],
  ['closed', 'asked', 'application'],
  ['closed', 'refused', 'closed'],
  ['open', undefined, 'open'],
])('an edition of entry %s is to who is %s: %s', (enrolment, state, entry) => {
  expect(entryOf(enrolment, state)).toBe(entry)
})
