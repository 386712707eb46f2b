import { Field } from '@/components/ui/form/field'
import { Folded } from '@/components/ui/form/folded'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { RememberBox } from './remember-box'

type Props = {
  action: FormAction
  locale: Locale
  formKey: string
  next: string
  /** Whose password it is, where that is known. */
  email: string | undefined
}

/** The other way in, for who has a password; folded, because most have none. */
export function PasswordForm({ action, locale, formKey, next, email }: Props) {
  const t = translator(locale, 'account')
  return (
    <Form action={action} locale={locale} formKey={formKey}>
      <Folded summary={t('passwordWay')}>
        <HiddenField name="next" value={next} />
        {email === undefined ? (
          <Field name="email" label={t('email')} type="email" autoComplete="username" required />
        ) : (
          <HiddenField name="email" value={email} />
        )}
        <Field
          name="password"
          label={t('password')}
          type="password"
          autoComplete="current-password"
          required
        />
        <RememberBox locale={locale} />
        <SubmitButton>{t('signIn')}</SubmitButton>
      </Folded>
    </Form>
  )
}
