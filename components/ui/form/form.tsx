import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { FormShell } from './form-shell'

type Props = {
  action: FormAction
  locale: Locale
  /** A fresh id for each rendering: what makes the second sending of one form harmless. */
  formKey: string
  /** The label of the button; without one the form brings its own `SubmitButton`. */
  submit?: string
  /** What to say once the form is accepted, if the page does not show it itself. */
  done?: string
  className?: string
  children?: ReactNode
}

/**
 * A form whose answer comes from a server action. It works before and without JavaScript, shows
 * again what was typed when it is refused, and may be sent twice without harm.
 */
export function Form({ locale, ...props }: Props) {
  const common = translator(locale, 'common')
  const errors = translator(locale, 'errors')
  const words = {
    choose: common('choose'),
    email: errors('email'),
    invalidForm: errors('invalidForm'),
    lost: common('lost'),
    optional: common('optional'),
    required: errors('required'),
    sending: common('sending'),
    slow: common('slow'),
  }
  return <FormShell {...props} locale={locale} words={words} />
}
