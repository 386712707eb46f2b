import { Choice } from '@/components/ui/form/choice'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { CourseWords, EditionToChange } from '@/lib/dashboard/editions/queries'
import { editionAudiences } from '@/lib/dashboard/editions/schema'
import { guestRules, readableLater } from '@/lib/forum/schema'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { EntryFields } from './entry-fields'
import { NameFields } from './name-fields'
import { TextFields } from './text-fields'
import { WhenFields } from './when-fields'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  course: CourseWords
  /** The edition that is changed; null for a new one. */
  edition: EditionToChange | null
}

const audienceWords = { everyone: 'audienceEveryone', enrolled: 'audienceEnrolled' } as const
const readableWords = { everyone: 'readableEveryone', enrolled: 'readableEnrolled' } as const
const laterWords = { course: 'laterCourse', nobody: 'laterNobody' } as const
const guestWords = { off: 'guestsOff', held: 'guestsHeld', open: 'guestsOpen' } as const

/** All that is decided about an edition, in one form. */
export function EditionForm({ locale, action, formKey, course, edition }: Props) {
  const t = translator(locale, 'editions')
  return (
    <Form {...{ action, locale, formKey }} submit={t(edition ? 'save' : 'create')}>
      <HiddenField name={edition ? 'edition' : 'course'} value={edition ? edition.id : course.id} />
      <NameFields {...{ locale, course }} names={edition?.names ?? {}} />
      <Field
        required
        name="slug"
        label={t('slug')}
        hint={t(edition?.frozenAt ? 'slugFixedHint' : 'slugHint')}
        defaultValue={edition?.slug}
        readOnly={Boolean(edition?.frozenAt)}
        autoComplete="off"
        spellCheck={false}
      />
      <WhenFields {...{ locale, edition }} />
      <Choice
        required
        name="audience"
        label={t('audience')}
        options={editionAudiences.map((value) => ({ value, label: t(audienceWords[value]) }))}
        defaultValue={edition?.audience ?? 'enrolled'}
      />
      <EntryFields {...{ locale, edition }} />
      <Choice
        several
        name="languages"
        label={t('languages')}
        hint={t('languagesHint')}
        options={course.languages.map((value) => ({ value, label: languageName(value, locale) }))}
        defaultValue={edition?.languages ?? course.languages}
      />
      <Field
        name="hours"
        label={t('hours')}
        hint={t('hoursHint')}
        inputMode="numeric"
        defaultValue={edition?.hours ?? ''}
      />
      <Choice
        required
        name="readableBy"
        label={t('readableBy')}
        options={editionAudiences.map((value) => ({ value, label: t(readableWords[value]) }))}
        defaultValue={edition?.forum?.readableBy ?? 'enrolled'}
      />
      <Choice
        required
        name="readableLater"
        label={t('readableLater')}
        hint={t('readableLaterHint')}
        options={readableLater.map((value) => ({ value, label: t(laterWords[value]) }))}
        defaultValue={edition?.forum?.readableLater ?? 'course'}
      />
      <Choice
        required
        name="guests"
        label={t('guests')}
        options={[...guestRules].reverse().map((value) => ({ value, label: t(guestWords[value]) }))}
        defaultValue={edition?.forum?.guests ?? 'off'}
      />
      <TextFields {...{ locale, course, edition }} kind="welcome" />
      <TextFields {...{ locale, course, edition }} kind="rules" />
    </Form>
  )
}
