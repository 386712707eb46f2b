import { expect, it } from 'vitest'
import { changeProfile } from '@/lib/accounts/commands/profile'
import { renameLearner } from '@/lib/editions/commands/names'
import { renameMember } from '@/lib/forum/authors/commands'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { anEdition } from '@/tests/support/learners'
import { aCtx, anAccount, noon, viewerOf } from '@/tests/support/people'

it('a new name reaches lists of learners and letters in the forum, a new country the letters alone', async () => {
  const account = await anAccount({ name: 'Zulmira', country: 'AO' })
  const { id: editionId } = await anEdition()
  const { id } = await db.enrolment.create({
    data: {
      id: newId(),
      editionId,
      accountId: account.id,
      nameKey: 'zulmira',
      country: 'AO',
      enrolledAt: noon,
    },
  })
  const author = await db.author.create({
    data: {
      id: newId(),
      kind: 'member',
      accountId: account.id,
      name: 'Zulmira',
      country: 'AO',
      createdAt: noon,
    },
  })
  const profile = {
    name: 'Ângela Núñez',
    country: 'PT',
    institution: '',
    constituency: '' as const,
    languagesRead: [],
    interfaceLanguage: 'pt' as const,
  }
  const ctx = aCtx(await viewerOf(account))
  await changeProfile(ctx, profile, [renameLearner, renameMember])
  expect(await db.enrolment.findUniqueOrThrow({ where: { id } })).toMatchObject({
    nameKey: 'angela nunez',
    country: 'AO',
  })
  expect(await db.author.findUniqueOrThrow({ where: { id: author.id } })).toMatchObject({
    name: 'Ângela Núñez',
    country: 'PT',
  })
})
