import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { OwnSheetShown, SheetPage } from '@/lib/sheets/queries/page'
import { Field } from '../ui/form/field'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'

type Props = {
  locale: Locale
  page: SheetPage
  own: OwnSheetShown
  place: Record<string, string>
  name: string
  action: FormAction
  formKey: string
}

/** Stands by the sheet as it is shown; a text that came meanwhile is to be read first. */
export function SignForm({ locale, page, own, place, name, action, formKey }: Props) {
  const t = translator(locale, 'sheets')
  const numbers = page.data.fields.map(({ id }) => [id, own.texts.get(id)?.number ?? 0])
  const seen = JSON.stringify(Object.fromEntries(numbers))
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">{t('sign')}</h2>
      <p>{t(page.data.counts === 'delegation' ? 'signHintAll' : 'signHint')}</p>
      <Form key={formKey} {...{ locale, action, formKey }} submit={t('signNow')}>
        {Object.entries({ ...place, seen }).map(([key, value]) => (
          <HiddenField key={key} name={key} value={value} />
        ))}
        <Field name="name" label={t('signName')} defaultValue={name} autoComplete="name" required />
      </Form>
    </section>
  )
}
