import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { QuizPlace } from '@/lib/quiz/rules/place'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  place: QuizPlace
  attempt: { id: string }
}

/** The time is over and nobody has handed in yet: leads to the result of what was kept. */
export function EndForm({ locale, action, formKey, place, attempt }: Props) {
  const t = translator(locale, 'quiz')
  return (
    <Form key={formKey} {...{ action, locale, formKey }}>
      <Notice kind="warning" title={t('timeOver')}>
        <p>{t('timeOverText')}</p>
      </Notice>
      {Object.entries({ ...place, attempt: attempt.id, basis: '{}' }).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <SubmitButton name="act" value="leave">
        {t('seeResult')}
      </SubmitButton>
    </Form>
  )
}
