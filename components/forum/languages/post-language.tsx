import { languagePath } from '@/lib/forum/rules'
import { unknownLanguage } from '@/lib/forum/languages/rules/tags'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../../ui/link'

type Props = {
  locale: Locale
  place: { edition: string; module: string }
  post: { id: string; language: string }
  /** Whether the viewer may say that it is another. */
  mayCorrect: boolean
  /** Where it is shown in the reader's language; null where it cannot be had. */
  translateHref?: string | null
}

/** The language of a post, where it is not the page's, and where it is corrected. */
export function PostLanguage({ locale, place, post, mayCorrect, translateHref }: Props) {
  const t = translator(locale, 'languages')
  const { id, language } = post
  const name = languageName(language, locale)
  const says = language === unknownLanguage ? t('unknown') : t('writtenIn', { language: name })
  return (
    <>
      {(language !== locale || mayCorrect) && <span>{says}</span>}
      {translateHref && language !== locale && language !== unknownLanguage && (
        <Link href={translateHref}>{t('translation')}</Link>
      )}
      {mayCorrect && <Link href={languagePath(locale, place, id)}>{t('correct')}</Link>}
    </>
  )
}
