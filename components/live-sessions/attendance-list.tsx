import { countryName } from '@/lib/i18n/countries'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Attendance, Attendant } from '@/lib/live-sessions/queries/attendance'
import { proofWords } from '@/lib/live-sessions/rules/proof-words'
import type { FormAction } from '@/lib/platform/form-answer'
import { Choice } from '../ui/form/choice'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { Table } from '../ui/table'

type Props = {
  locale: Locale
  list: Attendance
  place: Record<string, string>
  /** Null where nothing can be noted now. */
  tick: { action: FormAction; formKey: string } | null
}

/** Who has the session done and why, and who has not, to be ticked. */
export function AttendanceList({ locale, list, place, tick }: Props) {
  const t = translator(locale, 'sessions')
  const { timeZone } = list.edition
  const done = list.attendants.filter(({ proof }) => proof !== null)
  const missing = list.attendants.filter(({ proof }) => proof === null)
  const whence = ({ country, institution }: Attendant) =>
    [countryName(country, locale), ...(institution ? [institution] : [])].join(', ')
  const why = ({ proof }: Attendant) =>
    proof && [t(proofWords(proof.kind)), ...(proof.by ? [proof.by] : [])].join(', ')
  return (
    <>
      {missing.length > 0 && (
        <section aria-labelledby="missing">
          <h3 id="missing">{t('missing')}</h3>
          {tick ? (
            <Form key={tick.formKey} {...{ locale }} {...tick} submit={t('tick')}>
              {Object.entries(place).map(([name, value]) => (
                <HiddenField key={name} {...{ name, value }} />
              ))}
              <Choice
                name="learners"
                label={t('wasThere')}
                hint={t('tickHint')}
                options={missing.map((one) => ({
                  value: one.enrolment,
                  label: (
                    <>
                      {one.name} <small>{whence(one)}</small>
                    </>
                  ),
                }))}
                several
                required
              />
            </Form>
          ) : (
            <ul>
              {missing.map((one) => (
                <li key={one.enrolment}>
                  {one.name} <small>{whence(one)}</small>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {done.length > 0 && (
        <section aria-labelledby="attended">
          <h3 id="attended">{t('attended')}</h3>
          <Table
            caption={t('attended')}
            rows={done}
            rowKey={({ enrolment }) => enrolment}
            columns={[
              { key: 'name', title: t('name'), cell: ({ name }) => name },
              { key: 'whence', title: t('country'), cell: whence },
              { key: 'why', title: t('proof'), cell: why },
              {
                key: 'at',
                title: t('notedAt'),
                cell: ({ proof }) => proof && formatInstant(proof.at, locale, timeZone, 'short'),
              },
            ]}
          />
        </section>
      )}
    </>
  )
}
