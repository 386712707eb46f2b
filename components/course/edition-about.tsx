import { KeptHtml } from '@/components/kept-html'
import { Notice } from '@/components/ui/notice'
import type { EditionText } from '@/lib/editions/text-queries'
import { formatList, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  languages: readonly string[]
  welcome: EditionText | null
  rules: EditionText | null
}

/** What those who run the edition say to those who take it. */
export function EditionAbout({ locale, languages, welcome, rules }: Props) {
  const t = translator(locale, 'course')
  const named = languages.map((language) => languageName(language, locale))
  return (
    <>
      {named.length > 0 && <p>{t('heldIn', { languages: formatList(named, locale) })}</p>}
      {welcome && (
        <Notice kind="info" title={t('welcome')}>
          <KeptHtml html={welcome.html} lang={welcome.language} />
        </Notice>
      )}
      {rules && (
        <details>
          <summary>{t('forumRules')}</summary>
          <KeptHtml html={rules.html} lang={rules.language} />
        </details>
      )}
    </>
  )
}
