import { Folded } from '@/components/ui/form/folded'
import { TextArea } from '@/components/ui/form/text-area'
import type { CourseWords, EditionToChange } from '@/lib/dashboard/editions/queries'
import type { EditionTextKind } from '@/lib/editions/schema'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  course: CourseWords
  edition: EditionToChange | null
  kind: EditionTextKind
}

const words = {
  welcome: { title: 'welcome', hint: 'welcomeHint', label: 'welcomeIn' },
  rules: { title: 'rules', hint: 'rulesHint', label: 'rulesIn' },
} as const

/** One of the edition's texts, in each language of its course. */
export function TextFields({ locale, course, edition, kind }: Props) {
  const t = translator(locale, 'editions')
  const { title, hint, label } = words[kind]
  return (
    <Folded summary={t(title)}>
      <p>{t(hint)}</p>
      {course.languages.map((language) => (
        <TextArea
          key={language}
          name={`${kind}-${language}`}
          label={t(label, { language: languageName(language, locale) })}
          lang={language}
          defaultValue={edition?.textOf(kind, language)}
        />
      ))}
    </Folded>
  )
}
