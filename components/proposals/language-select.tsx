import { frequentLanguages, otherLanguages } from '@/lib/forum/languages/rules/tags'
import { intlTag, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Select } from '../ui/form/select'

type Props = { locale: Locale; language: string }

/** The language that a proposal is written in: those of the courses first, then the others by name. */
export function LanguageSelect({ locale, language }: Props) {
  const t = translator(locale, 'proposals')
  const option = (value: string) => ({ value, label: languageName(value, locale) })
  const { compare } = new Intl.Collator(intlTag(locale))
  return (
    <Select
      name="language"
      label={t('field-language')}
      hint={t('languageHint')}
      first={frequentLanguages.map(option)}
      options={otherLanguages.map(option).sort((a, b) => compare(a.label, b.label))}
      defaultValue={language}
      required
    />
  )
}
