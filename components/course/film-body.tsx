import { KeptHtml } from '@/components/kept-html'
import type { FilmData } from '@/lib/catalog/schema'
import { formatList, formatSize, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './film-body.module.css'

type Props = {
  locale: Locale
  lang: string | undefined
  title: string
  /** The transcript. */
  html: string
  film: FilmData
}

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** A film in the browser's own player. Its size is told, and nothing is loaded until it is played. */
export function FilmBody({ locale, lang, title, html, film }: Props) {
  const t = translator(locale, 'progress')
  const captions = film.captions.map(({ language }) => languageName(language, locale))
  const size = formatSize(film.film.size, locale)
  return (
    <>
      <p className={styles.facts}>
        {t('filmSize', { length: clock(film.seconds), size })}
        {captions.length > 0 && ` ${t('captions', { languages: formatList(captions, locale) })}`}
      </p>
      <video controls preload="none" playsInline aria-label={title} className={styles.film}>
        <source src={`/files/${film.film.id}`} type={film.film.mediaType} />
        {/* None is the default one: a browser would load it before the film is asked for. */}
        {film.captions.map((track) => (
          <track
            key={track.id}
            kind="captions"
            src={`/files/${track.id}`}
            srcLang={track.language}
            label={languageName(track.language, locale)}
          />
        ))}
      </video>
      {html && (
        <details>
          <summary>{t('transcript')}</summary>
          <KeptHtml html={html} lang={lang} />
        </details>
      )}
    </>
  )
}
