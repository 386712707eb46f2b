import { Notice } from '@/components/ui/notice'
import type { DecidedPost } from '@/lib/forum/moderation/schema'
import { formatAge } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const words = {
  approve: 'decidedApproved',
  refuse: 'decidedRefused',
  remove: 'decidedRemoved',
} as const

type Props = { locale: Locale; decision: NonNullable<DecidedPost['decision']>; now: Date }

/** Tells whoever comes late what a colleague decided. */
export function DecisionNotice({ locale, decision, now }: Props) {
  const t = translator(locale, 'moderation')
  const { reason, decidedAt } = decision
  const facts = { by: decision.by ?? t('somebody'), age: formatAge(decidedAt, now, locale) }
  return (
    <Notice kind="info">
      <p>{t(words[decision.decision], facts)}</p>
      {reason && <p>{t('reasonWas', { reason })}</p>}
    </Notice>
  )
}
