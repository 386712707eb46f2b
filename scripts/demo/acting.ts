import type { Locale } from '@/lib/i18n/locales'
import type { Ctx } from '@/lib/platform/command'
import { newId } from '@/lib/platform/ids'
import { stranger, type HeldGrant, type Viewer } from '@/lib/platform/viewer'

/** The system, or a guest whom no browser remembers. */
export const nobody: Viewer = stranger('pt')

type Account = { id: string; name: string; email: string; country: string; locale: Locale }

/** Somebody of the cast as the commands know him. */
export const viewerOf = (
  { locale, ...account }: Account,
  grants: readonly HeldGrant[],
  now: Date,
): Viewer => ({
  locale,
  account: { ...account, suspendedAt: null, grants, sessionId: newId(), authenticatedAt: now },
  guest: null,
})

/** What the submission of an act is kept under. */
export const formKey = (key: string): string => `demonstration ${key}`

/**
 * One act of the demonstration. Its key makes a second run of the seed do nothing: the command
 * answers as it did the first time.
 */
export const act = (viewer: Viewer, now: Date, key: string): Ctx => ({
  viewer,
  now,
  submission: { key: formKey(key) },
  requestId: newId(),
})
