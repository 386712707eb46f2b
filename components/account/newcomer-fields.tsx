import { CheckBox } from '@/components/ui/form/check-box'
import { Field } from '@/components/ui/form/field'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { CountrySelect } from './country-select'

type Props = {
  locale: Locale
  /** The version of the privacy text that is agreed to. */
  privacyVersion: string
  name?: string
}

/** What a new account needs beside its address. */
export function NewcomerFields({ locale, privacyVersion, name }: Props) {
  const t = translator(locale, 'account')
  return (
    <>
      <Field
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        defaultValue={name}
        required
      />
      <CountrySelect locale={locale} />
      <CheckBox name="consent" value={privacyVersion} required>
        {t.rich('consent', {
          a: (words) => <Link href={`/${locale}/privacy`}>{words}</Link>,
        })}
      </CheckBox>
    </>
  )
}
