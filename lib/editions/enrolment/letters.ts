import { translator } from '@/lib/i18n/translator'
import { composeLetter, type Block } from '@/lib/mail/compose'
import { env } from '@/lib/platform/env'
import type { EditionWords } from '../words-queries'

type Enrolled = EditionWords & { welcome: { language: string; body: string } | null; told: boolean }

const editionUrl = ({ locale, slug }: EditionWords) => `${env.BASE_URL}/${locale}/learn/${slug}`

/** The mail that tells somebody that he is enrolled, with what the edition says to its learners. */
export function enrolledLetter({ welcome, told, ...words }: Enrolled) {
  const { locale, course, edition } = words
  const t = translator(locale, 'enrolment')
  const blocks: Block[] = [t(told ? 'mailSeat' : 'mailEnrolled', { course, edition })]
  if (welcome) blocks.push({ quote: welcome.body, lang: welcome.language })
  const letter = composeLetter({
    locale,
    blocks,
    action: { label: t('mailOpen'), url: editionUrl(words) },
    because: t('mailBecause'),
  })
  return { locale, subject: t('mailEnrolledSubject', { course }), ...letter }
}

/** What somebody is told who asked to be enrolled, or was taken out. */
export type RequestNews = 'asked' | 'waiting' | 'refused' | 'removed'

type Told = EditionWords & { news: RequestNews; reason: string }

const words = {
  asked: 'mailAsked',
  waiting: 'mailWaiting',
  refused: 'mailRefused',
  removed: 'mailRemoved',
} as const

/** The mail that says so; the reason stands as it was written. */
export function requestLetter({ news, reason, ...about }: Told) {
  const { locale, course, edition } = about
  const t = translator(locale, 'enrolment')
  const letter = composeLetter({
    locale,
    blocks: [t(words[news], { course, edition }), ...(reason ? [{ quote: reason }] : [])],
    action: { label: t('mailOpen'), url: editionUrl(about) },
    because: t('mailBecause'),
  })
  return { locale, subject: t('mailRequestSubject', { course }), ...letter }
}
