import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { OwnSheetShown, SheetPage } from '@/lib/sheets/queries/page'
import { basisField, textField } from '@/lib/sheets/schema'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { TextArea } from '../ui/form/text-area'
import { SheetAutosave } from './sheet-autosave'
import styles from './sheets.module.css'

type Props = {
  locale: Locale
  page: SheetPage
  own: OwnSheetShown
  place: { edition: string; module: string; item: string }
  action: FormAction
  formKey: string
}

/** The delegation's sheet while it is written: each field with who wrote in it last. */
export function SheetForm({ locale, page, own, place, action, formKey }: Props) {
  const t = translator(locale, 'sheets')
  const { edition, item } = place
  const { timeZone } = page.edition
  const words = { kept: t('kept'), keeping: t('keeping'), offline: t('offline') }
  return (
    // Made anew whenever the server has shown the page: it has the texts that stand now.
    <Form key={formKey} {...{ locale, action, formKey }} submit={t('save')}>
      {Object.entries(place).map(([name, value]) => (
        <HiddenField key={name} {...{ name, value }} />
      ))}
      {page.data.fields.map(({ id, label, hint }) => {
        const text = own.texts.get(id)
        const at = text && formatInstant(text.at, locale, timeZone, 'short')
        return (
          <div key={id}>
            <HiddenField name={basisField(id)} value={String(text?.number ?? 0)} />
            <TextArea
              name={textField(id)}
              label={label}
              {...(hint !== null && { hint })}
              rows={5}
              defaultValue={text?.body ?? ''}
            />
            {text && at && <p className={styles.facts}>{t('writtenBy', { name: text.by, at })}</p>}
          </div>
        )
      })}
      <SheetAutosave {...{ locale, edition, item }} words={{ ...words, beside: t('nowBeside') }} />
    </Form>
  )
}
