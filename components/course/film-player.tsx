import type { FilmQuality } from '@/lib/catalog/film/rules/quality'
import type { FilmData, ServedFile } from '@/lib/catalog/schema'
import { formatClock, formatList, formatSize, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './film-body.module.css'
import { FilmChoice } from './film-choice'

type Props = {
  locale: Locale
  title: string
  film: FilmData
  small: ServedFile
  quality: FilmQuality
  place: { path: string; itemId: string }
}

/** A film in the browser's own player. Its size is told, and nothing is loaded until it is played. */
export function FilmPlayer({ locale, title, film, small, quality, place }: Props) {
  const t = translator(locale, 'progress')
  const captions = film.captions.map(({ language }) => languageName(language, locale))
  const { better } = film
  const shown = quality === 'better' && better ? better : small
  const size = formatSize(shown.size, locale)
  return (
    <>
      <p className={styles.facts}>
        {t('filmSize', { length: formatClock(film.seconds), size })}
        {captions.length > 0 && ` ${t('captions', { languages: formatList(captions, locale) })}`}
      </p>
      <video controls preload="none" playsInline aria-label={title} className={styles.film}>
        <source src={`/files/${shown.id}`} type={shown.mediaType} />
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
      {better && (
        <FilmChoice
          {...{ locale, place }}
          sizes={{ small: small.size, better: better.size }}
          chosen={quality}
        />
      )}
    </>
  )
}
