import { Notice } from '@/components/ui/notice'
import type { Standing } from '@/lib/editions/enrolment/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What became of a request to be enrolled; a refusal's reason stands as it was written. */
export function StandingNotice({ locale, standing }: { locale: Locale; standing: Standing }) {
  const t = translator(locale, 'enrolment')
  const { state, place, reason } = standing
  return (
    <Notice kind={state === 'refused' ? 'warning' : 'info'}>
      <p>
        {state === 'invited'
          ? translator(locale, 'invitations')('invited')
          : t(state, { place: place ?? 1 })}
      </p>
      {state === 'refused' && reason && <blockquote dir="auto">{reason}</blockquote>}
    </Notice>
  )
}
