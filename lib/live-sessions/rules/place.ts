import type { Locale } from '@/lib/i18n/locales'

export type SessionPlace = { edition: string; module: string; item: string }

/** Where a live session has its page; its own parts follow behind a slash. */
export const sessionPath = (locale: Locale, { edition, module, item }: SessionPlace): string =>
  `/${locale}/learn/${edition}/${module}/session/${item}`
