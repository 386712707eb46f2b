import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { TextVersion } from '@/lib/tasks/assignments/history-queries'

type Props = {
  locale: Locale
  timeZone: string
  versions: readonly TextVersion[]
  hrefOf: (number: number) => string
}

/** What a text said before, each leading to its words. */
export function TextVersions({ locale, timeZone, versions, hrefOf }: Props) {
  const t = translator(locale, 'tasks')
  if (versions.length === 0) return null
  return (
    <details>
      <summary>{t('versions')}</summary>
      <ul>
        {versions.map(({ number, by, savedAt }) => (
          <li key={number}>
            <a href={hrefOf(number)}>
              {formatInstant(savedAt, locale, timeZone, 'short')}
              {by && `, ${by}`}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
