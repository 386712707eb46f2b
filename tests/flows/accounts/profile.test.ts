import { describe, expect, it } from 'vitest'
import { changeProfile, completeEnrolmentProfile } from '@/lib/accounts/commands/profile'
import { institutionsOf, ownProfile } from '@/lib/accounts/queries/profile'
import type { ProfileInput } from '@/lib/accounts/schema'
import { newId } from '@/lib/platform/ids'
import { stranger } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, noon, viewerOf } from '@/tests/support/people'

const input: ProfileInput = {
  name: 'Ângela  Núñez',
  country: 'AO',
  institution: 'Inspeção-Geral do Trabalho',
  constituency: 'government',
  languagesRead: ['fr', 'pt'],
  interfaceLanguage: 'fr',
}

describe('the profile', () => {
  it('is kept as typed, and told to who keeps a copy of the name', async () => {
    const viewer = await viewerOf(await anAccount())
    const told: unknown[] = []
    await changeProfile(aCtx(viewer), input, [
      (_tx, profile) => {
        told.push(profile)
        return Promise.resolve()
      },
    ])
    expect(await ownProfile(viewer, noon)).toMatchObject({
      ...input,
      name: 'Ângela Núñez',
      hasPassword: false,
      identities: [],
      sessions: 1,
    })
    const { id } = viewer.account!
    expect(told).toEqual([{ id, name: 'Ângela Núñez', nameKey: 'angela nunez', country: 'AO' }])
  })

  it('stays as it was when a follower fails', async () => {
    const viewer = await viewerOf(await anAccount({ name: 'Eva Reis' }))
    const failing = changeProfile(aCtx(viewer), input, [() => Promise.reject(new Error('no'))])
    await expect(failing).rejects.toThrow('no')
    expect(await ownProfile(viewer, noon)).toMatchObject({ name: 'Eva Reis', languagesRead: [] })
  })

  it('can be emptied again', async () => {
    const viewer = await viewerOf(await anAccount())
    await changeProfile(aCtx(viewer), input, [])
    const bare = { ...input, institution: '', constituency: '' as const, languagesRead: [] }
    await changeProfile(aCtx(viewer), bare, [])
    expect(await ownProfile(viewer, noon)).toMatchObject({
      institution: '',
      constituency: '',
      languagesRead: [],
    })
  })

  it.each([
    ['no name', { name: '\u200b' }, 'name'],
    ['an address for a name', { name: 'ana@example.org' }, 'name'],
    ['no country', { country: 'XX' }, 'country'],
    ['an endless institution', { institution: 'a'.repeat(201) }, 'institution'],
    ['signs for an institution', { institution: '***' }, 'institution'],
  ])('refuses %s', async (_what, wrong, field) => {
    const viewer = await viewerOf(await anAccount({ name: 'Eva Reis' }))
    const attempt = changeProfile(aCtx(viewer), { ...input, ...wrong }, [])
    await expect(attempt).rejects.toHaveProperty(`fields.${field}`)
    expect(await ownProfile(viewer, noon)).toMatchObject({ name: 'Eva Reis' })
  })

  it('is nobody’s but one’s own', async () => {
    await expect(changeProfile(aCtx(stranger('pt')), input, [])).rejects.toThrow('signInFirst')
    const suspended = await viewerOf(await anAccount({ suspendedAt: noon }))
    await expect(changeProfile(aCtx(suspended), input, [])).rejects.toThrow('accountSuspended')
  })

  it('is changed once by a form that is sent twice', async () => {
    const viewer = await viewerOf(await anAccount())
    const ctx = aCtx(viewer, { key: newId() })
    await Promise.all([changeProfile(ctx, input, []), changeProfile(ctx, input, [])])
    const entry = { action: 'accounts.changeProfile', subjectId: viewer.account!.id }
    expect(await db.auditEntry.count({ where: entry })).toBe(1)
  })
})

describe('an institution', () => {
  const complete = (id: string, institution: string) =>
    db.$transaction((tx) =>
      completeEnrolmentProfile(tx, id, {
        institution,
        constituency: 'workers',
        languagesRead: ['es', 'es', 'pt'],
      }),
    )

  it('is one however it is written, and another in another country', async () => {
    const [first, second] = [await anAccount({ country: 'CV' }), await anAccount({ country: 'CV' })]
    const third = await anAccount({ country: 'ST' })
    const { institutionId } = await complete(first.id, 'Central Sindical')
    expect(await complete(second.id, '  CENTRAL   síndical ')).toEqual({ institutionId })
    expect(await complete(third.id, 'Central Sindical')).not.toEqual({ institutionId })
    const viewer = await viewerOf(first)
    expect(await institutionsOf(viewer, 'CV')).toEqual(['Central Sindical'])
    expect(await institutionsOf(stranger('pt'), 'CV')).toEqual([])
    expect(await ownProfile(viewer, noon)).toMatchObject({
      institution: 'Central Sindical',
      constituency: 'workers',
      languagesRead: ['es', 'pt'],
    })
  })

  it('is one when two name it at once', async () => {
    const people = await Promise.all([1, 2, 3].map(() => anAccount({ country: 'GW' })))
    const named = await Promise.all(people.map(({ id }) => complete(id, 'União Nacional')))
    expect(new Set(named.map(({ institutionId }) => institutionId)).size).toBe(1)
  })

  it('may be left out', async () => {
    const { id } = await anAccount()
    expect(await complete(id, '  ')).toEqual({ institutionId: null })
  })
})
