import { InstitutionField } from '@/components/account/institution-field'
import { Choice } from '@/components/ui/form/choice'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { TextArea } from '@/components/ui/form/text-area'
import type { OwnProfile } from '@/lib/accounts/queries/profile'
import { constituencies, readableLanguages } from '@/lib/accounts/schema'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  edition: string
  /** The module to go on to; empty for the edition's page. */
  to: string
  profile: Pick<OwnProfile, 'institution' | 'constituency' | 'languagesRead'>
  /** Names to offer; any other may be typed. */
  institutions: readonly string[]
  /** How one comes to be enrolled, and whether a seat is free. */
  enrolment: string
  full: boolean
  /** The link of an invitation for another address, by which somebody applies. */
  invitation?: string | undefined
}

/** What is asked at enrolment, filled in from the profile. */
export function EnrolForm(props: Props) {
  const { locale, action, formKey, edition, to, profile, institutions } = props
  const { enrolment, full, invitation } = props
  const t = translator(locale, 'account')
  const words = translator(locale, 'enrolment')
  return (
    <Form {...{ action, locale, formKey }} submit={submitWords(locale, enrolment, full)}>
      <HiddenField name="edition" value={edition} />
      <HiddenField name="to" value={to} />
      {invitation && <HiddenField name="invitation" value={invitation} />}
      {enrolment === 'key' && (
        <Field
          required
          name="key"
          label={words('key')}
          hint={words('keyHint')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
      )}
      <InstitutionField {...{ locale, institutions }} institution={profile.institution} />
      <Choice
        required
        name="constituency"
        label={t('constituency')}
        options={[
          ...constituencies.map((value) => ({ value, label: t(value) })),
          { value: '', label: t('constituencyNone') },
        ]}
        {...(profile.constituency && { defaultValue: profile.constituency })}
      />
      <Choice
        required
        several
        name="languagesRead"
        label={t('languagesRead')}
        options={readableLanguages.map((value) => ({ value, label: languageName(value, locale) }))}
        defaultValue={profile.languagesRead.length > 0 ? profile.languagesRead : [locale]}
      />
      {enrolment === 'application' && (
        <TextArea required name="motive" label={words('motive')} hint={words('motiveHint')} />
      )}
    </Form>
  )
}

/** What sending the form will do. */
function submitWords(locale: Locale, enrolment: string, full: boolean): string {
  if (enrolment === 'application') return translator(locale, 'enrolment')('send')
  return full ? translator(locale, 'enrolment')('joinLine') : translator(locale, 'course')('enrol')
}
