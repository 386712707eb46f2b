import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { CheckBox } from '../ui/form/check-box'

type Props = {
  locale: Locale
  writer: { name: string; institution: string | null }
  isNamed: boolean
}

/** Asks whether the author may be named beside the practice, and shows as what. */
export function NamedBox({ locale, writer: { name, institution }, isNamed }: Props) {
  const t = translator(locale, 'proposals')
  return (
    <CheckBox name="named" hint={t('namedHint')} defaultChecked={isNamed}>
      {institution === null
        ? t('named', { name })
        : t('namedWithInstitution', { name, institution })}
    </CheckBox>
  )
}
