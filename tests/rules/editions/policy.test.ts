import { describe, expect, it } from 'vitest'
import { canReadEdition, isStaffOf, readableEditions } from '@/lib/editions/policy'
import { stranger, type HeldGrant, type Viewer } from '@/lib/platform/viewer'

const at = new Date('2026-03-15T00:00:00Z')

const member = (grants: HeldGrant[] = [], suspendedAt: Date | null = null): Viewer => ({
  locale: 'pt',
  guest: null,
  account: {
    id: 'ana',
    name: 'Ana',
    email: 'ana@example.org',
    country: 'MZ',
    suspendedAt,
    grants,
    sessionId: 's',
    authenticatedAt: at,
  },
})
const grant = (role: HeldGrant['role'], scope: HeldGrant['scope'], scopeId = ''): HeldGrant => ({
  role,
  scope,
  scopeId,
})

const people: [string, Viewer, staff: boolean, reads: boolean][] = [
  ['a stranger', stranger('pt'), false, false],
  ['a guest', { ...stranger('pt'), guest: { authorId: 'g' } }, false, false],
  ['somebody signed in', member(), false, false],
  ['its facilitator', member([grant('facilitator', 'edition', 'one')]), true, true],
  ["another edition's facilitator", member([grant('facilitator', 'edition', 'two')]), false, false],
  ["the site's facilitator", member([grant('facilitator', 'site')]), true, true],
  ['its observer', member([grant('observer', 'edition', 'one')]), true, true],
  ["a country's observer", member([grant('observer', 'country', 'one')]), false, false],
  ['a focal point', member([grant('focal-point', 'country', 'MZ')]), false, false],
  ['an administrator', member([grant('administrator', 'site')]), true, true],
  ['a suspended administrator', member([grant('administrator', 'site')], at), false, false],
]

describe('an edition for its learners', () => {
  const closed = { id: 'one', audience: 'enrolled', enrolled: false }

  it.each(people)('%s', (_, viewer, staff, reads) => {
    expect(isStaffOf(viewer, 'one')).toBe(staff)
    expect(canReadEdition(viewer, closed)).toBe(reads)
  })

  it('is read by its learners, unless suspended', () => {
    expect(canReadEdition(member(), { ...closed, enrolled: true })).toBe(true)
    expect(canReadEdition(member([], at), { ...closed, enrolled: true })).toBe(false)
  })
})

describe('a public edition', () => {
  it.each(people)('is read by %s', (_, viewer) => {
    expect(canReadEdition(viewer, { id: 'one', audience: 'everyone', enrolled: false })).toBe(true)
  })
})

describe('the list of readable editions', () => {
  it('is everything for those who accompany the whole site', () => {
    expect(readableEditions(member([grant('administrator', 'site')]))).toEqual({})
    expect(readableEditions(member([grant('observer', 'site')]))).toEqual({})
  })

  it('is what is public, for a stranger', () => {
    expect(readableEditions(stranger('pt'))).toEqual({
      OR: [{ audience: 'everyone' }, { id: { in: [] } }],
    })
  })

  it('adds what one facilitates and is enrolled in', () => {
    expect(readableEditions(member([grant('facilitator', 'edition', 'one')]))).toEqual({
      OR: [
        { audience: 'everyone' },
        { id: { in: ['one'] } },
        { enrolments: { some: { accountId: 'ana', leftAt: null } } },
      ],
    })
  })
})
