import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Linked = { id: string; label: string; linkedAt: Date; formKey: string }

type Props = {
  locale: Locale
  linked: readonly Linked[]
  /** Takes one away; absent where that needs a fresh sign-in first. */
  unlink?: FormAction
}

/** The providers by which somebody can sign in. */
export function LinkedProviders({ locale, linked, unlink }: Props) {
  const t = translator(locale, 'account')
  return (
    <ul>
      {linked.map(({ id, label: provider, linkedAt, formKey }) => (
        <li key={id}>
          {t('linkedOn', { provider, date: formatInstantDay(linkedAt, locale, 'UTC') })}
          {unlink && (
            <Form action={unlink} locale={locale} formKey={formKey}>
              <HiddenField name="identity" value={id} />
              <SubmitButton kind="quiet">{t('unlink', { provider })}</SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
