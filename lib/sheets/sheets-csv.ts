import { stringify } from 'csv-stringify/sync'
import { countryName } from '@/lib/i18n/countries'
import { localStamp } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ComparedSheets } from './queries/compared'

/** Signed sheets for a spreadsheet: a line a country, a column a field; no formula begins a cell. */
export function sheetsCsv({ edition, data, sheets }: ComparedSheets, locale: Locale): string {
  const t = translator(locale, 'sheets')
  const heading = [
    ...[t('country'), t('signedBy'), t('signedOn')],
    ...data.fields.map(({ label }) => label),
  ]
  const lines = sheets.map(({ country, name, signedAt, texts }) => [
    ...[countryName(country, locale), name, localStamp(signedAt, edition.timeZone)],
    ...data.fields.map(({ id }) => texts[id] ?? ''),
  ])
  return stringify([heading, ...lines], {
    ...{ bom: true, escape_formulas: true, record_delimiter: 'windows' },
  })
}
