import { KeptHtml } from '@/components/kept-html'
import { Notice } from '@/components/ui/notice'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { EndedAttempt } from '@/lib/quiz/queries/attempt'
import type { QuizPage } from '@/lib/quiz/queries/page'
import styles from './quiz.module.css'
import { ReviewedQuestion } from './reviewed-question'

type Props = { locale: Locale; page: QuizPage; shown: EndedAttempt }

/** How an attempt went, in words, and what may be told of each question. */
export function AttemptReview({ locale, page, shown }: Props) {
  const t = translator(locale, 'quiz')
  const { edition, best } = page
  const { number, score, passMark, passed, submittedAt, how, of, questions } = shown
  const lang = shown.language === locale ? undefined : shown.language
  const day = formatInstantDay(submittedAt, locale, edition.timeZone)
  const told = { result: 'toldResult', chosen: 'toldChosen', everything: null } as const
  return (
    <section id="result" aria-label={t('result')}>
      <Notice
        kind={passed ? 'success' : 'info'}
        title={passed ? t('passed', { score }) : t('failed', { score, mark: passMark })}
      >
        <p>
          {[
            t('attempt', { number, day }),
            t('asked', { asked: of }),
            ...(best !== null && best > score ? [t('best', { best })] : []),
          ].join(' · ')}
        </p>
        {told[how] && <p>{t(told[how])}</p>}
      </Notice>
      {questions.map((question, at) => (
        <div key={question.id}>
          {question.about && question.about.id !== questions[at - 1]?.about?.id && (
            <section className={styles.case} aria-label={t('case')}>
              <KeptHtml html={question.about.html} lang={lang} />
            </section>
          )}
          <ReviewedQuestion
            {...{ locale, lang, question }}
            number={t('questionOf', { number: at + 1, of: questions.length })}
          />
        </div>
      ))}
    </section>
  )
}
