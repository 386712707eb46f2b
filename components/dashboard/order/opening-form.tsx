import { Choice } from '@/components/ui/form/choice'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { OrderedItem } from '@/lib/dashboard/order-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  edition: string
  item: OrderedItem
  action: FormAction
  formKey: string
}

/** When one item opens in an edition. */
export function OpeningForm({ locale, edition, item, action, formKey }: Props) {
  const t = translator(locale, 'order')
  const { itemId, title, opening } = item
  const options = [
    { value: 'now', label: t('howNow') },
    { value: 'date', label: t('howDate') },
    { value: 'days', label: t('howDays') },
  ]
  return (
    <section aria-labelledby="opening">
      <h2 id="opening">{t('changeOf', { title })}</h2>
      <Form {...{ action, locale, formKey }} submit={t('save')}>
        <HiddenField name="edition" value={edition} />
        <HiddenField name="item" value={itemId} />
        <Choice
          name="how"
          label={t('howLegend')}
          required
          {...{ options }}
          defaultValue={opening.how}
        />
        <Field
          name="on"
          type="date"
          label={t('onLabel')}
          hint={t('onHint')}
          defaultValue={opening.how === 'date' ? opening.on : ''}
        />
        <Field
          name="days"
          inputMode="numeric"
          label={t('daysLabel')}
          hint={t('daysHint')}
          defaultValue={opening.how === 'days' ? String(opening.days) : ''}
        />
      </Form>
    </section>
  )
}
