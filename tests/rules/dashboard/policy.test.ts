import { expect, it } from 'vitest'
import { canSeeLearners, overseenEditions } from '@/lib/dashboard/policy'
import { stranger, type HeldGrant, type Viewer } from '@/lib/platform/viewer'

const editions = ['one', 'two']

const holding = (...grants: HeldGrant[]): Viewer => ({
  ...stranger('pt'),
  account: {
    id: 'somebody',
    name: 'Ana',
    email: 'ana@example.org',
    country: 'MZ',
    suspendedAt: null,
    grants,
    sessionId: 'session',
    authenticatedAt: new Date(0),
  },
})

it.each<[string, Viewer, string[]]>([
  ['a stranger', stranger('pt'), []],
  ['somebody without a role', holding(), []],
  ['an observer', holding({ role: 'observer', scope: 'edition', scopeId: 'one' }), []],
  ['a facilitator', holding({ role: 'facilitator', scope: 'edition', scopeId: 'one' }), ['one']],
  ['an administrator', holding({ role: 'administrator', scope: 'site', scopeId: '' }), editions],
])('%s sees the same editions’ learners one by one and in a list', (_, viewer, seen) => {
  const listed = overseenEditions(viewer).id?.in ?? editions
  expect(editions.filter((id) => canSeeLearners(viewer, { id }))).toEqual(seen)
  expect(editions.filter((id) => listed.includes(id))).toEqual(seen)
})
