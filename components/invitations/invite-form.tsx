import { Choice } from '@/components/ui/form/choice'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { TextArea } from '@/components/ui/form/text-area'
import { mostInvited } from '@/lib/editions/invitations/rules'
import { languageName } from '@/lib/i18n/format'
import { locales, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  edition: string
  /** That the edition is held in: proposed for the letters. */
  language: Locale
}

/** A list of addresses that get a letter each. */
export function InviteForm({ locale, action, formKey, edition, language }: Props) {
  const t = translator(locale, 'invitations')
  return (
    <Form {...{ action, locale, formKey }} submit={t('invite')}>
      <HiddenField name="edition" value={edition} />
      <TextArea
        required
        name="addresses"
        label={t('addresses')}
        hint={t('addressesHint', { max: mostInvited })}
        rows={8}
        autoComplete="off"
        spellCheck={false}
      />
      <Choice
        required
        name="language"
        label={t('language')}
        options={locales.map((value) => ({ value, label: languageName(value, locale) }))}
        defaultValue={language}
      />
    </Form>
  )
}
