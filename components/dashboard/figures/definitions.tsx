import { figureNames, type FigureName } from '@/lib/dashboard/figures/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator, type MessageKey } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  patience: number
  /** Whether they are read without a click, as on paper. */
  open?: boolean
}

const meanings = {
  enrolled: 'enrolledIs',
  started: 'startedIs',
  onTrack: 'onTrackIs',
  behind: 'behindIs',
  silent: 'silentIs',
  finished: 'finishedIs',
  certified: 'certifiedIs',
  voices: 'voicesIs',
} as const satisfies Record<FigureName, MessageKey<'figures'>>

/** What each number counts, one click away from all of them. */
export function Definitions({ locale, patience, open = false }: Props) {
  const t = translator(locale, 'figures')
  return (
    <details open={open}>
      <summary>{t('definitions')}</summary>
      <dl>
        {figureNames.map((name) => (
          <div key={name}>
            <dt>
              <strong>{t(name)}</strong>
            </dt>
            <dd>{t(meanings[name], { days: patience })}</dd>
          </div>
        ))}
        <dt>
          <strong>{t('stopped')}</strong>
        </dt>
        <dd>{t('stoppedIs')}</dd>
      </dl>
    </details>
  )
}
