import { Field } from '@/components/ui/form/field'
import { Folded } from '@/components/ui/form/folded'
import { Form } from '@/components/ui/form/form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { shortestPassword } from '@/lib/accounts/rules/password'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  hasPassword: boolean
  save: FormAction
  remove: FormAction
  formKeys: { save: string; remove: string }
}

/** Setting, changing and taking back the password. */
export function PasswordSection({ locale, hasPassword, save, remove, formKeys }: Props) {
  const t = translator(locale, 'account')
  return (
    <>
      <Form action={save} locale={locale} formKey={formKeys.save} done={t('passwordSet')}>
        <Folded summary={t(hasPassword ? 'changePassword' : 'choosePassword')}>
          <Field
            name="password"
            label={t('newPassword')}
            hint={t('newPasswordHint', { min: shortestPassword })}
            type="password"
            autoComplete="new-password"
            required
          />
          <SubmitButton>{t('setPassword')}</SubmitButton>
        </Folded>
      </Form>
      {hasPassword && (
        <Form action={remove} locale={locale} formKey={formKeys.remove}>
          <SubmitButton kind="quiet">{t('removePassword')}</SubmitButton>
        </Form>
      )}
    </>
  )
}
