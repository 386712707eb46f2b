import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { composeLetter } from '@/lib/mail/compose'
import { env } from '@/lib/platform/env'
import { proposalPath } from './rules'

/** What an author is told of. */
export type DecidedNews = 'publish' | 'changes' | 'refuse' | 'remove'

type News = { id: string; title: string; decision: DecidedNews; reason: string | null }

/** The mail that says so; the reason stands as it was written. */
export function decisionLetter(wanted: string, { id, title, decision, reason }: News) {
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const t = translator(locale, 'proposals')
  const isThere = decision === 'publish'
  const path = isThere ? `/${locale}/practices/${id}` : proposalPath(locale, id)
  const letter = composeLetter({
    locale,
    blocks: [t(`mail-${decision}`, { title }), ...(reason === null ? [] : [{ quote: reason }])],
    action: { label: t(isThere ? 'mailSee' : 'mailOpen'), url: `${env.BASE_URL}${path}` },
    because: t('mailBecause'),
  })
  return { locale, subject: t(`mailSubject-${decision}`, { title }), ...letter }
}
