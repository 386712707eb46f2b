import { describe, expect, it } from 'vitest'
import {
  canModerate,
  canPost,
  canPostAsGuest,
  canRead,
  canSubscribe,
  moderatedForums,
  writingObstacle,
  type ForumFacts,
} from '@/lib/forum/policy'
import { stranger, type HeldGrant, type Viewer } from '@/lib/platform/viewer'

const account = (grants: HeldGrant[] = [], suspendedAt: Date | null = null): Viewer => ({
  ...stranger('pt'),
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
const facilitates = (scopeId: string): HeldGrant[] => [
  { role: 'facilitator', scope: 'edition', scopeId },
]

const people = {
  stranger: stranger('pt'),
  guest: { ...stranger('pt'), guest: { authorId: 'author' } },
  member: account(),
  suspended: account([], new Date(0)),
  facilitator: account(facilitates('here')),
  'facilitator elsewhere': account(facilitates('elsewhere')),
  observer: account([{ role: 'observer', scope: 'edition', scopeId: 'here' }]),
  administrator: account([{ role: 'administrator', scope: 'site', scopeId: '' }]),
  'suspended facilitator': account(facilitates('here'), new Date(0)),
} satisfies Record<string, Viewer>

type Case = { who: keyof typeof people; enrolled?: boolean; may: string }

/** r reads, p posts, g posts as guest, s subscribes, m moderates. */
const rights = (viewer: Viewer, forum: ForumFacts) =>
  [
    canRead(viewer, forum) && 'r',
    canPost(viewer, forum) && 'p',
    canPostAsGuest(viewer, forum) && 'g',
    canSubscribe(viewer, forum) && 's',
    canModerate(viewer, forum) && 'm',
  ]
    .filter(Boolean)
    .join('')

describe('in a forum that everybody reads', () => {
  it.each<Case>([
    { who: 'stranger', may: 'rgs' },
    { who: 'guest', may: 'rgs' },
    { who: 'member', may: 'rps' },
    { who: 'suspended', may: 'r' },
    { who: 'facilitator', may: 'rpsm' },
    { who: 'facilitator elsewhere', may: 'rps' },
    { who: 'observer', may: 'rps' },
    { who: 'administrator', may: 'rpsm' },
    { who: 'suspended facilitator', may: 'r' },
  ])('a $who may $may', ({ who, may }) => {
    const forum = { editionId: 'here', readableBy: 'everyone', guests: 'held', enrolled: false }
    expect(rights(people[who], forum)).toBe(may)
  })

  it.each(['stranger', 'guest'] as const)('a %s only reads when guests are off', (who) => {
    const forum = { editionId: 'here', readableBy: 'everyone', guests: 'off', enrolled: false }
    expect(rights(people[who], forum)).toBe('r')
  })
})

describe('in a forum of the enrolled', () => {
  it.each<Case>([
    { who: 'stranger', may: '' },
    { who: 'guest', may: '' },
    { who: 'member', may: '' },
    { who: 'member', enrolled: true, may: 'rps' },
    { who: 'suspended', enrolled: true, may: '' },
    { who: 'facilitator', may: 'rpsm' },
    { who: 'facilitator elsewhere', may: '' },
    { who: 'observer', may: 'rs' },
    { who: 'administrator', may: 'rpsm' },
    { who: 'suspended facilitator', may: '' },
  ])('a $who (enrolled: $enrolled) may $may', ({ who, enrolled = false, may }) => {
    const forum = { editionId: 'here', readableBy: 'enrolled', guests: 'held', enrolled }
    expect(rights(people[who], forum)).toBe(may)
  })
})

describe('the box to write in', () => {
  const open = { editionId: 'here', readableBy: 'everyone', guests: 'held', enrolled: false }
  const closedToGuests = { ...open, guests: 'off' }
  const enrolled = { ...open, readableBy: 'enrolled' }

  it.each([
    { who: 'stranger', forum: open, state: 'open', obstacle: null },
    { who: 'stranger', forum: closedToGuests, state: 'open', obstacle: 'signIn' },
    { who: 'member', forum: open, state: 'open', obstacle: null },
    { who: 'member', forum: open, state: 'closed', obstacle: 'closed' },
    { who: 'member', forum: open, state: 'upcoming', obstacle: 'upcoming' },
    { who: 'suspended', forum: open, state: 'open', obstacle: 'suspended' },
    { who: 'observer', forum: enrolled, state: 'open', obstacle: 'observing' },
    { who: 'facilitator', forum: enrolled, state: 'upcoming', obstacle: null },
    { who: 'facilitator', forum: enrolled, state: 'closed', obstacle: 'closed' },
    { who: 'administrator', forum: enrolled, state: 'upcoming', obstacle: null },
  ] as const)('meets a $who in a forum that is $state by: $obstacle', (row) => {
    expect(writingObstacle(people[row.who], row.forum, row.state)).toBe(row.obstacle)
  })
})

describe('the list of forums to moderate', () => {
  it.each([
    { who: 'administrator', where: {} },
    { who: 'facilitator', where: { editionId: { in: ['here'] } } },
    { who: 'member', where: { editionId: { in: [] } } },
    { who: 'stranger', where: { editionId: { in: [] } } },
  ] as const)('of a $who is $where', ({ who, where }) => {
    expect(moderatedForums(people[who])).toEqual(where)
  })
})
