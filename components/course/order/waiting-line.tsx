import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  timeZone: string
  next: { language: string; title: string; opensAt: Date }
}

/** Nothing is open now; what comes next, and when. */
export function WaitingLine({ locale, timeZone, next }: Props) {
  const day = formatInstantDay(next.opensAt, locale, timeZone)
  const step = () => <span lang={next.language}>{next.title}</span>
  return <p>{translator(locale, 'order').rich('nothingOpen', { day, step })}</p>
}
