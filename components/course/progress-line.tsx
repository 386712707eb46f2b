import { Progress } from '@/components/ui/progress'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Progress as Counted } from '@/lib/progress/rules'

type Props = { locale: Locale; progress: Counted }

/** How far somebody has come, in words and as a bar: "4 of 7, about 25 minutes left". */
export function ProgressLine({ locale, progress }: Props) {
  const t = translator(locale, 'progress')
  const { done, total, minutesLeft: minutes, complete, percent, held } = progress
  if (total === 0) return <p>{t('nothingAsked')}</p>
  const words = complete ? t('allDone', { total }) : t('line', { done, total, minutes })
  return (
    <>
      <Progress words={words} done={percent} of={100} />
      {held && <p>{t('held', { percent })}</p>}
    </>
  )
}
