import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { composeLetter } from '@/lib/mail/compose'
import type { Words } from '../notices/letters'

type Decided = { name: string; reason: string | null; url: string }

/** Tells somebody what was decided on his claim; without a reason it was granted. */
export function claimLetter(locale: Locale, { name, reason, url }: Decided): Words {
  const t = translator(locale, 'claims')
  const blocks =
    reason === null ? [t('mailGranted', { name })] : [t('mailRefused', { name }), { quote: reason }]
  return {
    subject: t(reason === null ? 'mailGrantedSubject' : 'mailRefusedSubject'),
    ...composeLetter({ locale, blocks, action: { label: t('mailSee'), url } }),
  }
}
