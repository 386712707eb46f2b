import { unknownLanguage } from '@/lib/forum/languages/rules/tags'
import { formatList, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Choice } from '../../ui/form/choice'
import { Form } from '../../ui/form/form'
import styles from './languages.module.css'

/** The languages that a reader chose, null for all, and the form by which he does. */
export type Reading = { reads: readonly string[] | null; action: FormAction; formKey: string }

type Props = { locale: Locale; reading: Reading; posts: readonly { language: string }[] }

/** Which languages are shown in full; nothing where everything is in one. */
export function LanguageFilter({ locale, reading, posts }: Props) {
  const t = translator(locale, 'languages')
  const reads = reading.reads ?? []
  const there = [...new Set([...reads, ...posts.map(({ language }) => language)])].sort()
  if (there.length < 2 && reads.length === 0) return null
  const name = (language: string) => languageName(language, locale)
  return (
    <details id="languages" className={styles.filter}>
      <summary>
        {reads.length === 0
          ? t('filterAll')
          : t('filterSome', { languages: formatList(reads.map(name), locale) })}
      </summary>
      <Form locale={locale} action={reading.action} formKey={reading.formKey} submit={t('apply')}>
        <Choice
          name="languages"
          label={t('filter')}
          hint={t('filterHint')}
          several
          options={there
            .filter((language) => language !== unknownLanguage)
            .map((value) => ({ value, label: name(value) }))}
          defaultValue={reads}
        />
      </Form>
    </details>
  )
}
