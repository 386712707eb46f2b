import { Field } from '@/components/ui/form/field'
import type { EditionToChange } from '@/lib/dashboard/editions/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; edition: EditionToChange | null }

const zones = 'time-zones'

/** When an edition runs. Once it has opened, its first day and its zone stay. */
export function WhenFields({ locale, edition }: Props) {
  const t = translator(locale, 'editions')
  const opened = Boolean(edition?.frozenAt)
  return (
    <>
      <Field
        required
        type={opened ? 'text' : 'date'}
        name="opensOn"
        label={t('opensOn')}
        hint={t(opened ? 'fixedHint' : 'opensHint')}
        defaultValue={edition?.opensOn}
        readOnly={opened}
      />
      <Field
        type="date"
        name="closesOn"
        label={t('closesOn')}
        hint={t('closesHint')}
        defaultValue={edition?.closesOn ?? ''}
      />
      <Field
        required
        name="timeZone"
        label={t('timeZone')}
        hint={t(opened ? 'fixedHint' : 'timeZoneHint')}
        defaultValue={edition?.timeZone ?? 'Europe/Lisbon'}
        readOnly={opened}
        list={zones}
        autoComplete="off"
        spellCheck={false}
      />
      {!opened && (
        <datalist id={zones}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      )}
    </>
  )
}
