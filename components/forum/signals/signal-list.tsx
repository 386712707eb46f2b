import type { Signal } from '@/lib/forum/signals/rules/signals'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  signals: readonly Signal[]
  /** Who reads them: whoever wrote the post, or whoever decides on it. */
  to: 'author' | 'facilitator'
}

/** Why a post waits, reason by reason; nothing where there is none. */
export function SignalList({ locale, signals, to }: Props) {
  const t = translator(locale, 'signals')
  if (signals.length === 0) return null
  return (
    <>
      <p>{t(to === 'author' ? 'leadAuthor' : 'leadFacilitator')}</p>
      <ul>
        {signals.map(({ code, values }) => (
          <li key={code}>{t(code, values)}</li>
        ))}
      </ul>
    </>
  )
}
