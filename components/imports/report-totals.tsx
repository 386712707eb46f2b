import type { Report } from '@/lib/forum/disqus/report'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What an import would do, in a few sentences. */
export function ReportTotals({ locale, report }: { locale: Locale; report: Report }) {
  const t = translator(locale, 'imports')
  const { totals, authors, unknown } = report
  return (
    <ul>
      <li>{t('totalThreads', totals)}</li>
      <li>{t('totalPosts', totals)}</li>
      <li>{t('totalLeft', totals)}</li>
      {totals.orphaned > 0 && <li>{t('totalOrphaned', totals)}</li>}
      {totals.homeless > 0 && (
        <li>
          {t('totalHomeless', totals)} {report.homeless.slice(0, 8).join(', ')}
        </li>
      )}
      {totals.malformed > 0 && (
        <li>
          {t('totalMalformed', totals)} {report.malformed.slice(0, 8).join(', ')}
        </li>
      )}
      <li>{t('totalAuthors', authors)}</li>
      {Object.keys(unknown).length > 0 && (
        <li>{t('totalUnknown', { names: Object.keys(unknown).join(', ') })}</li>
      )}
    </ul>
  )
}
