import { stringify } from 'csv-stringify/sync'
import { countryName } from '@/lib/i18n/countries'
import { localStamp } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import type { Viewer } from '@/lib/platform/viewer'
import { attendance, type Attendance, type Attendant } from './queries/attendance'
import { proofWords } from './rules/proof-words'
import type { SessionAddress } from './schema'

const learnersAtOnce = 500

/**
 * A session's list of attendance for a spreadsheet, made page by page: with a byte order mark; what
 * would be taken for a formula begins with an apostrophe. Times are in the edition's zone.
 */
export async function* attendanceCsv(
  viewer: Viewer,
  address: SessionAddress,
): AsyncGenerator<string> {
  const t = translator(viewer.locale, 'sessions')
  const heading = [
    t('name'),
    t('country'),
    t('institution'),
    t('proof'),
    t('notedAt'),
    t('notedBy'),
  ]
  yield csv([heading], true)
  let after: string | null = null
  do {
    const page: Attendance = await attendance(viewer, address, after, learnersAtOnce)
    const { timeZone } = page.edition
    yield csv(page.attendants.map((one) => line(viewer, timeZone, one)))
    after = page.after
  } while (after !== null)
}

const csv = (lines: string[][], bom = false): string =>
  stringify(lines, { bom, escape_formulas: true, record_delimiter: 'windows' })

function line({ locale }: Viewer, timeZone: string, attendant: Attendant): string[] {
  const t = translator(locale, 'sessions')
  const { name, country, institution, proof } = attendant
  return [
    ...[name, countryName(country, locale), institution ?? ''],
    proof ? t(proofWords(proof.kind)) : '',
    proof ? localStamp(proof.at, timeZone) : '',
    proof?.by ?? '',
  ]
}
