import { Field } from '@/components/ui/form/field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  institution: string
  /** Names to offer; any other may be typed. */
  institutions: readonly string[]
}

const known = 'known-institutions'

/** Where somebody works, typed or taken from those that his country already has here. */
export function InstitutionField({ locale, institution, institutions }: Props) {
  const t = translator(locale, 'account')
  return (
    <>
      <Field
        name="institution"
        label={t('institution')}
        hint={t('institutionHint')}
        autoComplete="organization"
        defaultValue={institution}
        list={known}
      />
      <datalist id={known}>
        {institutions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
