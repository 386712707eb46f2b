import { Choice } from '@/components/ui/form/choice'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { TextArea } from '@/components/ui/form/text-area'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  text: string
  /** The version that is answered. */
  number: number
  edition: string
}

/** A facilitator's answer to a text that was handed in. */
export function AnswerForm({ locale, action, formKey, text, number, edition }: Props) {
  const t = translator(locale, 'tasks')
  return (
    <Form {...{ action, locale, formKey }} submit={t('answer')}>
      <HiddenField name="text" value={text} />
      <HiddenField name="number" value={String(number)} />
      <HiddenField name="edition" value={edition} />
      <Choice
        required
        name="decision"
        label={t('decision')}
        options={[
          { value: 'accept', label: t('accept') },
          { value: 'change', label: t('askChanges') },
        ]}
      />
      <TextArea name="words" label={t('wordsToAuthor')} hint={t('wordsHint')} />
    </Form>
  )
}
