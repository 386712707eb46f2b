'use server'

import { redirect } from 'next/navigation'
import * as z from 'zod'
import { action } from '@/app/_server/action'
import { unlinkIdentity } from '@/lib/accounts/commands/identities'
import { removePassword, setPassword } from '@/lib/accounts/commands/password'
import { changeProfile } from '@/lib/accounts/commands/profile'
import { renameLearner } from '@/lib/editions/commands/names'
import { renameMember } from '@/lib/forum/authors/commands'
import { profileSchema, setPasswordSchema, unlinkIdentitySchema } from '@/lib/accounts/schema'

export const saveProfile = action(profileSchema, async (ctx, input) => {
  await changeProfile(ctx, input, [renameLearner, renameMember])
  const { interfaceLanguage: locale } = input
  if (locale !== ctx.viewer.locale) redirect(`/${locale}/account`)
})

export const savePassword = action(setPasswordSchema, setPassword)

export const dropPassword = action(z.object({}), removePassword)

export const unlink = action(unlinkIdentitySchema, unlinkIdentity)
