import { Select } from '@/components/ui/form/select'
import { countryChoices, type CountryChoice } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const toOption = ({ code, name }: CountryChoice) => ({ value: code, label: name })

/** A country; the nine of the CPLP stand first. */
export function CountrySelect({ locale, country }: { locale: Locale; country?: string }) {
  const { cplp, others } = countryChoices(locale)
  return (
    <Select
      name="country"
      label={translator(locale, 'account')('country')}
      first={cplp.map(toOption)}
      options={others.map(toOption)}
      defaultValue={country}
      autoComplete="country"
      required
    />
  )
}
