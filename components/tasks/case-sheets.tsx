import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { CaseSheet } from '@/lib/tasks/cases/queries'
import styles from './tasks.module.css'

type Props = { locale: Locale; lang: string; sheets: readonly CaseSheet[]; nextHref: string | null }

/** What learners answered to a case, one after the other. */
export function CaseSheets({ locale, lang, sheets, nextHref }: Props) {
  const t = translator(locale, 'tasks')
  if (sheets.length === 0) return <p>{t('noAnswers')}</p>
  return (
    <>
      {sheets.map(({ enrolment, name, answers }) => (
        <section key={enrolment} aria-label={name}>
          <h2>{name}</h2>
          <dl className={styles.answers}>
            {answers.map(({ prompt, text, body }) => (
              <div key={prompt}>
                <dt lang={lang}>{text}</dt>
                <dd dir="auto">{body}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {nextHref && (
        <p>
          <Link kind="quiet" href={nextHref}>
            {t('moreAnswers')}
          </Link>
        </p>
      )}
    </>
  )
}
