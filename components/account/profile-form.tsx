import { Choice } from '@/components/ui/form/choice'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { Select } from '@/components/ui/form/select'
import type { OwnProfile } from '@/lib/accounts/queries/profile'
import { constituencies, readableLanguages } from '@/lib/accounts/schema'
import { languageName } from '@/lib/i18n/format'
import { locales, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { CountrySelect } from './country-select'
import { InstitutionField } from './institution-field'

type Props = {
  action: FormAction
  locale: Locale
  formKey: string
  profile: OwnProfile
  /** Names to offer; any other may be typed. */
  institutions: readonly string[]
}

export function ProfileForm({ action, locale, formKey, profile, institutions }: Props) {
  const t = translator(locale, 'account')
  return (
    <Form action={action} locale={locale} formKey={formKey} submit={t('save')} done={t('saved')}>
      <Field
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        defaultValue={profile.name}
        required
      />
      <CountrySelect locale={locale} country={profile.country} />
      <InstitutionField {...{ locale, institutions }} institution={profile.institution} />
      <Choice
        name="constituency"
        label={t('constituency')}
        options={[
          ...constituencies.map((value) => ({ value, label: t(value) })),
          { value: '', label: t('constituencyNone') },
        ]}
        defaultValue={profile.constituency}
      />
      <Choice
        name="languagesRead"
        label={t('languagesRead')}
        options={readableLanguages.map((value) => ({ value, label: languageName(value, locale) }))}
        defaultValue={profile.languagesRead}
        several
      />
      <Select
        name="interfaceLanguage"
        label={t('interfaceLanguage')}
        options={locales.map((value) => ({ value, label: languageName(value, value) }))}
        defaultValue={profile.interfaceLanguage}
        required
      />
    </Form>
  )
}
