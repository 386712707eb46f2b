import type { AdoptionPreview } from '@/lib/dashboard/adoption/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; preview: AdoptionPreview }

const groups = ['completes', 'keeps', 'more', 'fewer'] as const

/** Whom an adoption affects and how, and what it takes from nobody. */
export function AffectedList({ locale, preview: { affected, learners } }: Props) {
  const t = translator(locale, 'adoption')
  const touched = groups.filter((group) => affected[group] > 0)
  return (
    <section aria-labelledby="affected">
      <h2 id="affected">{t('whom')}</h2>
      {touched.length === 0 ? (
        <p>{t('nobody', { count: learners })}</p>
      ) : (
        <ul>
          {touched.map((group) => (
            <li key={group}>{t(group, { count: affected[group] })}</li>
          ))}
        </ul>
      )}
      <p>{t('promise')}</p>
    </section>
  )
}
