import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { RunningAttempt } from '@/lib/quiz/queries/page'
import type { QuizPlace } from '@/lib/quiz/rules/place'
import { AttemptNotice } from './attempt-notice'
import { AttemptQuestions } from './attempt-questions'
import { Autosave } from './autosave'
import { Countdown } from './countdown'
import styles from './quiz.module.css'

type Props = {
  locale: Locale
  timeZone: string
  action: FormAction
  formKey: string
  place: QuizPlace
  attempt: RunningAttempt
  notice: 'blank' | 'saved' | null
}

/** An attempt under way: its questions with what was kept, to be saved and handed in. */
export function AttemptForm(props: Props) {
  const { locale, timeZone, action, formKey, place, attempt, notice } = props
  const t = translator(locale, 'quiz')
  const { id, number, questions, answers, endsAt, secondsLeft } = attempt
  const basis = Object.fromEntries(questions.map((one) => [one.id, answers[one.id] ?? []]))
  const fields = { ...place, attempt: id, basis: JSON.stringify(basis) }
  const until = endsAt && formatInstant(endsAt, locale, timeZone, 'short')
  return (
    // Made anew whenever the server has shown the page: it has a key and answers of its own.
    <Form key={formKey} {...{ action, locale, formKey }}>
      {Object.entries(fields).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {/* What the Enter key presses is the first button: it must keep, not hand in. */}
      <button
        type="submit"
        formNoValidate
        name="act"
        value="save"
        tabIndex={-1}
        aria-hidden
        className={styles.first}
      />
      <p className={styles.facts}>
        {[t('attemptNumber', { number }), ...(until ? [t('until', { until })] : [])].join(' · ')}
      </p>
      {secondsLeft !== null && (
        <Countdown
          seconds={secondsLeft}
          words={{ left: t('timeLeft'), last: t('lastMinute'), five: t('fiveMinutes') }}
        />
      )}
      <AttemptNotice {...{ locale, attempt, notice }} />
      <AttemptQuestions {...{ locale, attempt }} />
      <Autosave
        attempt={id}
        locale={locale}
        words={{ kept: t('kept'), keeping: t('keeping'), offline: t('offline') }}
      />
      <p className={styles.buttons}>
        <SubmitButton formNoValidate name="act" value="submit">
          {t('handIn')}
        </SubmitButton>
        <SubmitButton formNoValidate kind="quiet" name="act" value="save">
          {t('save')}
        </SubmitButton>
      </p>
    </Form>
  )
}
