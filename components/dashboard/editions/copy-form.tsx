import { CheckBox } from '@/components/ui/form/check-box'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { EditionToChange } from '@/lib/dashboard/editions/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { NameFields } from './name-fields'

type Props = { locale: Locale; action: FormAction; formKey: string; edition: EditionToChange }

/** What is new about an edition that is made like another. */
export function CopyForm({ locale, action, formKey, edition }: Props) {
  const t = translator(locale, 'editions')
  return (
    <Form {...{ action, locale, formKey }} submit={t('copySubmit')}>
      <HiddenField name="edition" value={edition.id} />
      <Field required type="date" name="opensOn" label={t('opensOn')} hint={t('copyOpensHint')} />
      <NameFields {...{ locale }} course={edition.course} names={{}} />
      <Field
        required
        name="slug"
        label={t('slug')}
        hint={t('slugHint')}
        autoComplete="off"
        spellCheck={false}
      />
      <CheckBox name="facilitators" defaultChecked>
        {t('copyFacilitators')}
      </CheckBox>
    </Form>
  )
}
