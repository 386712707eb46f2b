import { InstitutionField } from '@/components/account/institution-field'
import { Choice } from '@/components/ui/form/choice'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
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
}

/** What is asked at enrolment, filled in from the profile. */
export function EnrolForm(props: Props) {
  const { locale, action, formKey, edition, to, profile, institutions } = props
  const t = translator(locale, 'account')
  return (
    <Form {...{ action, locale, formKey }} submit={translator(locale, 'course')('enrol')}>
      <HiddenField name="edition" value={edition} />
      <HiddenField name="to" value={to} />
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
    </Form>
  )
}
