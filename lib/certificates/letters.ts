import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { composeLetter } from '@/lib/mail/compose'
import { env } from '@/lib/platform/env'
import { certificatePath } from './rules'

type Facts = { locale: Locale; code: string; title: string; name: string }

/** The address of a certificate's public page. */
export const certificateUrl = (locale: Locale, code: string): string =>
  `${env.BASE_URL}${certificatePath(locale, code)}`

/** The mail that tells a learner of a certificate. */
export function certificateLetter({ locale, code, title, name }: Facts) {
  const t = translator(locale, 'certificate')
  const letter = composeLetter({
    locale,
    blocks: [t('mailEarned', { title }), t('mailName', { name })],
    action: { label: t('mailOpen'), url: certificateUrl(locale, code) },
    because: t('mailBecause'),
  })
  return { locale, subject: t('mailSubject', { title }), ...letter }
}
