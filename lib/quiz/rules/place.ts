import type { Locale } from '@/lib/i18n/locales'

/** Where a quiz that is taken in attempts has its page. */
export type QuizPlace = { edition: string; module: string; item: string }

export const quizPath = (locale: Locale, { edition, module, item }: QuizPlace): string =>
  `/${locale}/learn/${edition}/${module}/quiz/${item}`
