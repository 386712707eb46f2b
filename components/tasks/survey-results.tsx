import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/locales'
import { formatNumber } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import type { SurveyResults as Results } from '@/lib/tasks/surveys/queries'
import type { QuestionResult } from '@/lib/tasks/surveys/rules'
import styles from './tasks.module.css'

type Props = { locale: Locale; lang: string; results: Results }

/** What a survey came to: how many chose what, and what was written, in no order. */
export function SurveyResults({ locale, lang, results }: Props) {
  const t = translator(locale, 'tasks')
  const { sent, shown, questions } = results
  return (
    <>
      <p>{t('surveyCounts', { sent, shown })}</p>
      {!questions && <p>{t('surveyTooFew')}</p>}
      {questions?.map(({ question, answered, counts, texts }) => (
        <section key={question.id} aria-label={question.text}>
          <h2 lang={lang}>{question.text}</h2>
          <p>{t('surveyAnswered', { count: answered })}</p>
          {counts.length > 0 && (
            <Table
              caption={question.text}
              rowKey={({ id }) => id}
              rows={counts}
              columns={[
                { key: 'text', title: t('option'), cell: (row) => wordsOf(question, row) },
                {
                  key: 'count',
                  title: t('chosenBy'),
                  numeric: true,
                  cell: ({ count }) => formatNumber(count, locale),
                },
              ]}
            />
          )}
          {texts.length > 0 && (
            <ul className={styles.words}>
              {texts.map((text, at) => (
                <li key={at} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}

function wordsOf(
  question: QuestionResult['question'],
  { id, text }: QuestionResult['counts'][number],
): string {
  if (question.kind !== 'scale') return text
  if (id === '1') return `1 · ${question.low}`
  return id === '5' ? `5 · ${question.high}` : id
}
