import { KeptHtml } from '@/components/kept-html'
import type { ShownQuestion } from '@/lib/catalog/rules'
import styles from './quiz.module.css'

type Props = { lang: string | undefined; questions: readonly ShownQuestion[] }

/** The questions only to be read, for whom they do not count. */
export const QuizQuestions = ({ lang, questions }: Props) =>
  questions.map(({ id, html, options }) => (
    <div key={id} className={styles.question}>
      <KeptHtml html={html} lang={lang} className={styles.asked} />
      <ul>
        {options.map((option) => (
          <li key={option.id} className={styles.option}>
            <KeptHtml html={option.html} lang={lang} className={styles.words} />
          </li>
        ))}
      </ul>
    </div>
  ))
