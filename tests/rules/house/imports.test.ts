import { describe, expect, it } from 'vitest'
import { faultOfImport } from '@/scripts/house/imports.mjs'

const fault = (from: string, to: string, { type = false } = {}) =>
  faultOfImport({ from, to, type, inside: /^(app|components|lib|prisma|scripts|tests)\//.test(to) })

describe('an import that breaks a rule', () => {
  it.each([
    ['lib/forum/queries', 'app/_server/viewer', 'downhill'],
    ['lib/forum/queries', 'components/ui/link', 'downhill'],
    ['components/forum/post', 'app/_server/action', 'downhill'],
    ['components/forum/post', 'lib/forum/queries', 'pure files'],
    ['components/ui/link', 'components/forum/post', 'domain word'],
    ['lib/catalog/queries', 'lib/forum/queries', 'comes after'],
    ['lib/platform/viewer', 'lib/accounts/schema', 'below the areas'],
    ['lib/i18n/translator', 'lib/platform/env', 'below everything'],
    ['lib/forum/rules', 'lib/platform/db', 'locales, viewer'],
    ['lib/forum/policy', 'lib/forum/queries', 'locales, viewer'],
    ['lib/forum/schema', 'node:fs', 'pure'],
    ['lib/forum/notice', 'lib/platform/db', 'touch the database'],
    ['app/[locale]/page', 'lib/platform/db', 'touch the database'],
    ['app/[locale]/page', 'prisma/generated/sqlite/client', 'touch the database'],
    ['tests/flows/forum.test', 'lib/platform/db', 'touch the database'],
    ['lib/forum/commands', 'next/cache', 'Next'],
    ['components/ui/link', 'next-auth/react', 'Next'],
    ['lib/markdown/render', 'react', 'React'],
    ['lib/forum/commands', 'tests/support/database', 'tests'],
  ])('%s must not import %s', (from, to, words) => {
    expect(fault(from, to)).toContain(words)
  })
})

describe('an import that keeps the rules', () => {
  it.each([
    ['app/[locale]/page', 'lib/catalog/queries'],
    ['app/api/health/route', 'next/server'],
    ['components/forum/post', 'lib/forum/policy'],
    ['components/forum/post', 'components/ui/link'],
    ['components/markdown', 'lib/markdown/plugins'],
    ['lib/forum/queries', 'lib/catalog/queries'],
    ['lib/forum/queries', 'lib/platform/db'],
    ['lib/forum/thread-queries', 'lib/platform/db'],
    ['lib/forum/commands/approve', 'lib/platform/db'],
    ['lib/forum/rules', 'zod'],
    ['lib/forum/policy', 'lib/platform/viewer'],
    ['lib/platform/jobs', 'lib/platform/db'],
    ['tests/support/database', 'lib/platform/db'],
    ['proxy', 'next/server'],
  ])('%s may import %s', (from, to) => {
    expect(fault(from, to)).toBeNull()
  })

  it('takes types where it may not take values', () => {
    expect(fault('components/forum/post', 'lib/forum/queries', { type: true })).toBeNull()
    expect(fault('lib/forum/notice', 'lib/platform/db', { type: true })).toBeNull()
    expect(fault('components/forum/post', 'app/_server/action', { type: true })).not.toBeNull()
  })
})
