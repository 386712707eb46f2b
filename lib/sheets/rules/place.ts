import type { Locale } from '@/lib/i18n/locales'

export type SheetPlace = { edition: string; module: string; item: string }

/** Where a country sheet has its page; the comparison follows behind a slash. */
export const sheetPath = (locale: Locale, { edition, module, item }: SheetPlace): string =>
  `/${locale}/learn/${edition}/${module}/sheet/${item}`
