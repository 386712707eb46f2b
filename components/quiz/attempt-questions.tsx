import { KeptHtml } from '@/components/kept-html'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { OpenAttempt } from '@/lib/quiz/queries/attempt'
import { QuestionField } from './question-field'
import styles from './quiz.module.css'

type Props = { locale: Locale; attempt: OpenAttempt }

/** The questions of an attempt in their order, each case before its own. */
export function AttemptQuestions({ locale, attempt }: Props) {
  const t = translator(locale, 'quiz')
  const { questions, answers } = attempt
  const lang = attempt.language === locale ? undefined : attempt.language
  return questions.map((question, at) => {
    const { id, about } = question
    const isNew = about && about.id !== questions[at - 1]?.about?.id
    const number = t('questionOf', { number: at + 1, of: questions.length })
    return (
      <div key={id} id={id} className={styles.asking}>
        {isNew && (
          <section className={styles.case} aria-label={t('case')}>
            <KeptHtml html={about.html} lang={lang} />
          </section>
        )}
        <QuestionField {...{ locale, lang, question, number }} answer={answers[id] ?? []} />
      </div>
    )
  })
}
