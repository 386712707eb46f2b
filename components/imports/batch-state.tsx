import type { BatchPage, BatchState as State } from '@/lib/forum/disqus/pages/queries'
import type { Locale } from '@/lib/i18n/locales'
import { sayError } from '@/lib/i18n/say-error'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

export const stateWords = {
  reading: 'stateReading',
  faulty: 'stateFaulty',
  ready: 'stateReady',
  running: 'stateRunning',
  done: 'stateDone',
  undoing: 'stateUndoing',
  undone: 'stateUndone',
} as const satisfies Record<State, string>

const kinds = { faulty: 'danger', done: 'success' } as const

const isBusy = (state: State) => ['reading', 'running', 'undoing'].includes(state)

type Props = { locale: Locale; batch: BatchPage; path: string }

/** Where an import stands; while something happens, with a way to look again. */
export function BatchState({ locale, batch, path }: Props) {
  const t = translator(locale, 'imports')
  const { state, fault, placed, waiting } = batch
  const kind = state === 'faulty' || state === 'done' ? kinds[state] : 'info'
  return (
    <Notice kind={kind}>
      <p>
        <strong>{t(stateWords[state])}</strong> {fault && sayError(locale, fault)}
        {state === 'running' && t('soFar', { placed, waiting })}
        {state === 'done' && t('brought', { placed })}
      </p>
      {isBusy(state) && (
        <p>
          <Link href={path}>{t('lookAgain')}</Link>
        </p>
      )}
    </Notice>
  )
}
