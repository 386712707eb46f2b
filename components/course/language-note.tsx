import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './language-note.module.css'

type Props = { locale: Locale; language: string }

/** Says that a text is shown in another language than the page, and nothing when it is not. */
export const LanguageNote = ({ locale, language }: Props) =>
  language === locale ? null : (
    <p className={styles.note}>
      {translator(locale, 'course')('onlyIn', { language: languageName(language, locale) })}
    </p>
  )
