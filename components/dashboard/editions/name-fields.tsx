import { Field } from '@/components/ui/form/field'
import type { CourseWords } from '@/lib/dashboard/editions/queries'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; course: CourseWords; names: Readonly<Record<string, string>> }

/** The edition's name in each language of its course; the course's own stands first and is needed. */
export function NameFields({ locale, course, names }: Props) {
  const t = translator(locale, 'editions')
  const own = course.originalLanguage
  const languages = [own, ...course.languages.filter((language) => language !== own)]
  return languages.map((language) => (
    <Field
      key={language}
      required={language === own}
      name={`name-${language}`}
      label={t('nameIn', { language: languageName(language, locale) })}
      {...(language === own && { hint: t('nameHint') })}
      lang={language}
      defaultValue={names[language]}
      autoComplete="off"
    />
  ))
}
