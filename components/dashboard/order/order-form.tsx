import { Choice } from '@/components/ui/form/choice'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { orders, type ItemOrder } from '@/lib/editions/order/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  edition: string
  order: ItemOrder
  action: FormAction
  formKey: string
}

/** In which order the items of an edition are done. */
export function OrderForm({ locale, edition, order, action, formKey }: Props) {
  const t = translator(locale, 'order')
  const options = orders.map((value) => ({ value, label: t(value) }))
  return (
    <Form {...{ action, locale, formKey }} submit={t('save')} done={t('saved')}>
      <HiddenField name="edition" value={edition} />
      <Choice
        name="order"
        label={t('orderLegend')}
        required
        {...{ options }}
        defaultValue={order}
      />
    </Form>
  )
}
