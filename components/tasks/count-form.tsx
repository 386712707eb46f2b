import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { Locale } from '@/lib/i18n/locales'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  about: Readonly<Record<'edition' | 'module' | 'item', string>>
  submit: string
}

/** Has something counted that stood there before it could count. */
export const CountForm = ({ about, ...form }: Props) => (
  <Form {...form}>
    {Object.entries(about).map(([name, value]) => (
      <HiddenField key={name} name={name} value={value} />
    ))}
  </Form>
)
