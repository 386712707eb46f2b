import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { AsideText, SheetPage } from '@/lib/sheets/queries/page'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { Notice } from '../ui/notice'
import styles from './sheets.module.css'

type Props = {
  locale: Locale
  page: SheetPage
  asides: readonly AsideText[]
  place: Record<string, string>
  /** Null where nothing is written now. */
  settle: { action: FormAction; newKey: () => string } | null
}

/** Texts that two delegates wrote at once: each beside the field that took the other's. */
export function AsideList({ locale, page, asides, place, settle }: Props) {
  const t = translator(locale, 'sheets')
  if (asides.length === 0) return null
  const labelOf = (field: string) => page.data.fields.find(({ id }) => id === field)?.label ?? field
  return (
    <section aria-labelledby="asides">
      <Notice kind="warning" title={t('asidesTitle')}>
        <p>{t(settle ? 'asidesHint' : 'asidesSigned')}</p>
      </Notice>
      <h2 id="asides">{t('asides')}</h2>
      {asides.map((aside) => (
        <div key={aside.id} className={styles.aside}>
          <h3>{labelOf(aside.field)}</h3>
          <p>
            {t('writtenBy', {
              name: aside.by,
              at: formatInstant(aside.at, locale, page.edition.timeZone, 'short'),
            })}
          </p>
          <p className={styles.text}>{aside.body}</p>
          {settle && (
            <Form
              {...{ locale }}
              action={settle.action}
              formKey={settle.newKey()}
              submit={t('settle')}
            >
              {Object.entries({ ...place, aside: aside.id }).map(([name, value]) => (
                <HiddenField key={name} {...{ name, value }} />
              ))}
            </Form>
          )}
        </div>
      ))}
    </section>
  )
}
