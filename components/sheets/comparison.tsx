import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ComparedSheets } from '@/lib/sheets/queries/compared'
import { Button } from '../ui/button'
import { Table } from '../ui/table'
import styles from './sheets.module.css'

type Props = { locale: Locale; compared: ComparedSheets; action: string }

/** Signed sheets side by side: a row a field, a column a country; on a phone one under the other. */
export function Comparison({ locale, compared, action }: Props) {
  const t = translator(locale, 'sheets')
  const { data, edition, sheets, signed } = compared
  const shown = sheets.map(({ country }) => country)
  const day = (at: Date) => formatInstantDay(at, locale, edition.timeZone, 'short')
  return (
    <>
      <form action={action} className={styles.choose}>
        <fieldset className={styles.countries}>
          <legend>{t('chooseCountries')}</legend>
          {signed.map(({ country }) => (
            <label key={country}>
              <input
                type="checkbox"
                name={country}
                value="1"
                defaultChecked={shown.includes(country)}
              />
              {countryName(country, locale)}
            </label>
          ))}
        </fieldset>
        <Button type="submit" kind="quiet">
          {t('compare')}
        </Button>
      </form>
      {sheets.length > 0 && (
        <Table
          caption={t('compareTitle')}
          rows={data.fields}
          rowKey={({ id }) => id}
          columns={[
            { key: 'field', title: t('field'), cell: ({ label }) => label },
            ...sheets.map(({ country, name, signedAt, texts }) => ({
              key: country,
              title: `${countryName(country, locale)} (${name}, ${day(signedAt)})`,
              cell: ({ id }: { id: string }) => (
                <span className={styles.cell}>{texts[id] || t('empty')}</span>
              ),
            })),
          ]}
        />
      )}
    </>
  )
}
