import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { AdoptionPreview } from '@/lib/dashboard/adoption/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; obstacle: AdoptionPreview['obstacle']; isNew: boolean }

/** Why nothing can be adopted now, or that there is nothing to adopt. */
export function AdoptionState({ locale, obstacle, isNew }: Props) {
  const t = translator(locale, 'adoption')
  if (obstacle === null)
    return isNew ? null : <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
  const words = {
    adoptionAsksNothing: t('asksNothing'),
    editionClosed: t('closed'),
    editionNotOpen: t('notOpen'),
    publishing: t('publishing'),
  }
  return (
    <Notice kind={obstacle === 'adoptionAsksNothing' ? 'warning' : 'info'}>
      <p>{words[obstacle]}</p>
    </Notice>
  )
}
