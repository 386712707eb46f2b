import { describe, expect, it } from 'vitest'
import {
  facilitatedEditions,
  isAdministrator,
  isFacilitatorOf,
  requireAccount,
} from '@/lib/accounts/policy'
import { stranger, type HeldGrant, type Viewer } from '@/lib/platform/viewer'

const siteAdministrator: HeldGrant = { role: 'administrator', scope: 'site', scopeId: '' }
const ofFirst: HeldGrant = { role: 'facilitator', scope: 'edition', scopeId: 'first' }
const everywhere: HeldGrant = { role: 'facilitator', scope: 'site', scopeId: '' }
const editionAdministrator: HeldGrant = {
  role: 'administrator',
  scope: 'edition',
  scopeId: 'first',
}

const signedIn = (grants: HeldGrant[], suspendedAt: Date | null = null): Viewer => ({
  locale: 'pt',
  guest: null,
  account: {
    id: 'account',
    name: 'Ana',
    email: 'ana@example.org',
    country: 'MZ',
    suspendedAt,
    grants,
    sessionId: 'session',
    authenticatedAt: new Date(0),
  },
})

describe('what a grant allows', () => {
  it.each([
    { who: 'a stranger', viewer: stranger('pt'), admin: false, first: false, second: false },
    { who: 'a member', viewer: signedIn([]), admin: false, first: false, second: false },
    {
      who: 'an administrator',
      viewer: signedIn([siteAdministrator]),
      admin: true,
      first: false,
      second: false,
    },
    {
      who: 'an administrator of an edition only',
      viewer: signedIn([editionAdministrator]),
      admin: false,
      first: false,
      second: false,
    },
    {
      who: 'a facilitator',
      viewer: signedIn([ofFirst]),
      admin: false,
      first: true,
      second: false,
    },
    {
      who: 'a facilitator of the site',
      viewer: signedIn([everywhere]),
      admin: false,
      first: true,
      second: true,
    },
    {
      who: 'a suspended administrator',
      viewer: signedIn([siteAdministrator, everywhere], new Date(0)),
      admin: false,
      first: false,
      second: false,
    },
  ])('$who', ({ viewer, admin, first, second }) => {
    expect(isAdministrator(viewer)).toBe(admin)
    for (const [edition, may] of [
      ['first', first],
      ['second', second],
    ] as const) {
      expect(isFacilitatorOf(viewer, edition)).toBe(may)
      const list = facilitatedEditions(viewer)
      expect(list === 'all' || list.includes(edition), 'the list says the same').toBe(may)
    }
  })

  it('tells a stranger to sign in and a suspended person why not', () => {
    expect(() => requireAccount(stranger('pt'))).toThrow('signInFirst')
    expect(() => requireAccount(signedIn([], new Date(0)))).toThrow('accountSuspended')
    expect(requireAccount(signedIn([])).id).toBe('account')
  })
})
