import type { EditionWords } from '@/lib/editions/words-queries'
import { translator } from '@/lib/i18n/translator'
import { composeLetter } from '@/lib/mail/compose'
import { env } from '@/lib/platform/env'
import type { StaffRole } from './schema'

type Facts = EditionWords & { role: StaffRole; news: 'appointed' | 'dismissed' }

const words = {
  facilitator: { appointed: 'mailFacilitator', dismissed: 'mailNoFacilitator' },
  observer: { appointed: 'mailObserver', dismissed: 'mailNoObserver' },
} as const

/** The mail that tells somebody of a role in an edition that he has now, or no longer. */
export function staffLetter({ locale, slug, course, edition, role, news }: Facts) {
  const t = translator(locale, 'editions')
  const letter = composeLetter({
    locale,
    blocks: [t(words[role][news], { course, edition })],
    ...(news === 'appointed' && {
      action: { label: t('mailOpen'), url: `${env.BASE_URL}/${locale}/learn/${slug}` },
    }),
    because: t('mailStaffBecause'),
  })
  return { locale, subject: t('mailStaffSubject', { course }), ...letter }
}
