import { KeptHtml } from '@/components/kept-html'
import type { ShownData } from '@/lib/catalog/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { CaseForm } from './case-form'
import styles from './tasks.module.css'

type Props = {
  locale: Locale
  lang: string | undefined
  action: FormAction
  formKey: string
  /** Edition, module and item: what is answered. */
  about: Readonly<Record<'edition' | 'module' | 'item', string>>
  data: Extract<ShownData, { kind: 'case' }>
  /** What the reader has written so far, by prompt. */
  answers: ReadonlyMap<string, string>
  canAnswer: boolean
  isDone: boolean
}

/** What is asked on the facts of a case, what the reader wrote, and then what happened. */
export function CaseWork({ locale, lang, data, answers, canAnswer, isDone, ...form }: Props) {
  const t = translator(locale, 'tasks')
  const { prompts, commentary } = data
  const asked = <CaseForm {...{ locale, lang, prompts, answers }} {...form} />
  return (
    <>
      {canAnswer && !isDone && asked}
      {!(canAnswer && !isDone) && prompts.length > 0 && (
        <dl className={styles.answers}>
          {prompts.map(({ id, text }) => (
            <div key={id}>
              <dt lang={lang}>{text}</dt>
              <dd dir="auto">{answers.get(id)}</dd>
            </div>
          ))}
        </dl>
      )}
      {canAnswer && isDone && prompts.length > 0 && (
        <details>
          <summary>{t('changeAnswers')}</summary>
          {asked}
        </details>
      )}
      {commentary !== null && (
        <section className={styles.commentary} aria-label={t('commentary')}>
          <h3>{t('commentary')}</h3>
          <KeptHtml html={commentary} lang={lang} />
        </section>
      )}
    </>
  )
}
