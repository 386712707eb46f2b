import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Field } from '../ui/form/field'

/** Who writes without an account. */
export function GuestFields({ locale }: { locale: Locale }) {
  const t = translator(locale, 'forum')
  return (
    <>
      <Field name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" required />
      <Field
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        autoComplete="email"
        required
      />
    </>
  )
}
