import { cache } from 'react'
import { accountOfSession } from '@/lib/accounts/queries/sessions'
import type { Locale } from '@/lib/i18n/locales'
import { now } from '@/lib/platform/clock'
import type { Viewer } from '@/lib/platform/viewer'
import { guestAuthor } from './guest-cookie'
import { claimedSession } from './session-cookie'

/** Who asks, found out once for each request. */
export const currentViewer = cache(async (locale: Locale): Promise<Viewer> => {
  const [session, authorId] = await Promise.all([claimedSession(), guestAuthor()])
  const account = session === null ? null : await accountOfSession(session, now())
  return { locale, account, guest: authorId === null ? null : { authorId } }
})
