import { Choice } from '@/components/ui/form/choice'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { TextArea } from '@/components/ui/form/text-area'
import { scalePoints, type SurveyData, type SurveyQuestion } from '@/lib/catalog/survey/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { surveyField } from '@/lib/tasks/surveys/schema'

type Props = {
  locale: Locale
  lang: string | undefined
  action: FormAction
  formKey: string
  about: Readonly<Record<'edition' | 'module' | 'item', string>>
  questions: SurveyData['questions']
}

/** The questions of a survey, none of which has to be answered. */
export function SurveyForm({ locale, lang, action, formKey, about, questions }: Props) {
  const t = translator(locale, 'tasks')
  return (
    <Form key={formKey} {...{ action, locale, formKey }} submit={t('sendSurvey')}>
      {Object.entries(about).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <p>{t('surveyAnonymous')}</p>
      {questions.map((question) => (
        <div key={question.id} lang={lang}>
          <SurveyField question={question} />
        </div>
      ))}
    </Form>
  )
}

function SurveyField({ question }: { question: SurveyQuestion }) {
  const field = { name: surveyField(question.id), label: question.text }
  switch (question.kind) {
    case 'text':
      return <TextArea {...field} rows={3} />
    case 'scale': {
      const words: Record<string, string> = { 1: `1 · ${question.low}`, 5: `5 · ${question.high}` }
      const options = scalePoints.map((value) => ({ value, label: words[value] ?? value }))
      return <Choice {...field} options={options} />
    }
    case 'single':
    case 'several':
      return (
        <Choice
          {...field}
          several={question.kind === 'several'}
          options={question.options.map(({ id, text }) => ({ value: id, label: text }))}
        />
      )
  }
}
