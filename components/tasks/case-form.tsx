import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextArea } from '@/components/ui/form/text-area'
import type { CaseData } from '@/lib/catalog/case/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { promptField } from '@/lib/tasks/cases/schema'

type Props = {
  locale: Locale
  lang: string | undefined
  action: FormAction
  formKey: string
  about: Readonly<Record<'edition' | 'module' | 'item', string>>
  prompts: CaseData['prompts']
  answers: ReadonlyMap<string, string>
}

/** One's own answers to the prompts of a case. A part of them may be kept, and finished later. */
export function CaseForm({ locale, lang, action, formKey, about, prompts, answers }: Props) {
  const t = translator(locale, 'tasks')
  return (
    // Made anew whenever the server has shown the page: it has a key and answers of its own.
    <Form key={formKey} {...{ action, locale, formKey }}>
      {Object.entries(about).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <p>{t('whoReads')}</p>
      {prompts.map(({ id, text }) => (
        <div key={id} lang={lang}>
          <TextArea
            required
            name={promptField(id)}
            label={text}
            rows={4}
            defaultValue={answers.get(id) ?? ''}
          />
        </div>
      ))}
      <SubmitButton formNoValidate>{t('keepAnswers')}</SubmitButton>
    </Form>
  )
}
