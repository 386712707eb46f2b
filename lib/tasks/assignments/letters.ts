import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { composeLetter } from '@/lib/mail/compose'
import { env } from '@/lib/platform/env'
import type { TextPlace } from './place-queries'
import { assignmentPath } from './rules'

type Said = { decision: 'accept' | 'change'; words: string }

/** The mail that tells an author what a facilitator said. */
export function answerLetter(wanted: string, place: TextPlace, { decision, words }: Said) {
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const t = translator(locale, 'tasks')
  const named = { title: place.titleIn(locale), edition: place.nameIn(locale) }
  const letter = composeLetter({
    locale,
    blocks: [
      t(decision === 'accept' ? 'mailAccepted' : 'mailChanges', named),
      ...(words === '' ? [] : [{ quote: words }]),
    ],
    action: { label: t('mailOpen'), url: `${env.BASE_URL}${assignmentPath(locale, place)}` },
    because: t('mailBecause'),
  })
  const subject = t(decision === 'accept' ? 'mailAcceptedSubject' : 'mailChangesSubject', named)
  return { locale, subject, ...letter }
}
