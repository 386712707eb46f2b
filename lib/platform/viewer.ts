import type { Locale } from '@/lib/i18n/locales'

export type Role = 'administrator' | 'facilitator' | 'observer' | 'focal-point'
export type Scope = 'site' | 'edition' | 'country' | 'institution'

/** A role and where it holds; `scopeId` is '' for the site. */
export type HeldGrant = { role: Role; scope: Scope; scopeId: string }

export type ViewerAccount = {
  id: string
  name: string
  email: string
  country: string
  suspendedAt: Date | null
  grants: readonly HeldGrant[]
  sessionId: string
  authenticatedAt: Date
}

/** Who asks. Never null: a stranger is a viewer without account and guest. */
export type Viewer = {
  locale: Locale
  account: ViewerAccount | null
  /** A browser that has posted as a guest before. */
  guest: { authorId: string } | null
}

export const stranger = (locale: Locale): Viewer => ({ locale, account: null, guest: null })
