'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { passEntry, putAside, releaseEntry, takeEntry } from '@/lib/inbox/commands'
import { askedFor } from '@/lib/inbox/rules'
import type { Done, EntryInput, InboxFilter } from '@/lib/inbox/schema'
import type { Locale } from '@/lib/i18n/locales'
import { entryFormSchema, passFormSchema } from './schema'

const back = (locale: Locale, filter: InboxFilter, done: Done['done'], entry: EntryInput): never =>
  redirect(
    `/${locale}/inbox${askedFor(filter, { done, of: entry.reason, subject: entry.subject })}`,
  )

export const take = action(entryFormSchema, async (ctx, { asked, ...input }) =>
  back(ctx.viewer.locale, asked, 'taken', await takeEntry(ctx, input)),
)

export const pass = action(passFormSchema, async (ctx, { asked, ...input }) =>
  back(ctx.viewer.locale, asked, 'passed', await passEntry(ctx, input)),
)

export const putAsideAction = action(entryFormSchema, async (ctx, { asked, ...input }) =>
  back(ctx.viewer.locale, asked, 'aside', await putAside(ctx, input)),
)

export const release = action(entryFormSchema, async (ctx, { asked, ...input }) =>
  back(ctx.viewer.locale, asked, 'released', await releaseEntry(ctx, input)),
)
