import { SubmitButton } from '@/components/ui/form/submit-button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { OpenAttempt } from '@/lib/quiz/queries/attempt'
import { isAnswered } from '@/lib/quiz/rules/answered'
import styles from './quiz.module.css'

type Props = { locale: Locale; attempt: OpenAttempt; notice: 'blank' | 'saved' | null }

/** What the last form came to: everything is kept, or what is still blank. */
export function AttemptNotice({ locale, attempt, notice }: Props) {
  const t = translator(locale, 'quiz')
  const { questions, answers } = attempt
  const blank = questions.flatMap((question, at) =>
    isAnswered(question, answers[question.id]) ? [] : [{ id: question.id, number: at + 1 }],
  )
  if (notice === 'blank' && blank.length > 0) {
    return (
      <div id="kept" className={styles.asking}>
        <Notice kind="warning" title={t('blankTitle', { count: blank.length })}>
          <p className={styles.buttons}>
            {blank.map(({ id, number }) => (
              <a key={id} href={`#${id}`}>
                {t('question', { number })}
              </a>
            ))}
          </p>
          <SubmitButton formNoValidate kind="quiet" name="act" value="leave">
            {t('handInAnyway')}
          </SubmitButton>
        </Notice>
      </div>
    )
  }
  if (notice !== 'saved') return null
  return (
    <div id="kept" className={styles.asking}>
      <Notice kind="success">
        <p>{t('savedAll')}</p>
      </Notice>
    </div>
  )
}
