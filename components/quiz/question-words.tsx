import { KeptHtml } from '@/components/kept-html'
import type { ShownQuestion } from '@/lib/catalog/quiz/rules'
import styles from './quiz.module.css'

type Props = { lang: string | undefined; question: ShownQuestion }

/** A question only to be read, for whom it does not count. */
export const QuestionWords = ({ lang, question }: Props) => (
  <div className={styles.question}>
    <KeptHtml html={question.html} lang={lang} className={styles.asked} />
    {'options' in question && question.kind !== 'matching' && (
      <ul>
        {question.options.map((option) => (
          <li key={option.id} className={styles.option}>
            <KeptHtml html={option.html} lang={lang} className={styles.words} />
          </li>
        ))}
      </ul>
    )}
  </div>
)
