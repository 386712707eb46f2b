import { Notice } from '@/components/ui/notice'
import type { EditionPage } from '@/lib/editions/edition-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { WayIn } from './way-in'

type Props = {
  locale: Locale
  edition: EditionPage
  module: string
  signedIn: boolean
  now: Date
}

/** Says to who reads without being enrolled that nothing is counted, and how it would be. */
export function VisitorNotice({ locale, edition, module, signedIn, now }: Props) {
  const t = translator(locale, 'progress')
  return (
    <Notice kind="info" title={t('visitorTitle')}>
      <p>{t(signedIn ? 'visitorSignedIn' : 'visitorText')}</p>
      <WayIn {...{ locale, edition, signedIn, now }} from={module} kind="quiet" />
    </Notice>
  )
}
