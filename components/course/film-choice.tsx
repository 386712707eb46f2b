import { filmQualities, type FilmQuality } from '@/lib/catalog/film/rules/quality'
import { formatSize } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './film-body.module.css'
import { itemAnchor } from './item-words'

type Props = {
  locale: Locale
  place: { path: string; itemId: string }
  sizes: Record<FilmQuality, number>
  chosen: FilmQuality
}

/** The two files of a film, with what each weighs: a plain form that needs no script. */
export function FilmChoice({ locale, place, sizes, chosen }: Props) {
  const t = translator(locale, 'films')
  return (
    <form action="/api/film-quality" method="post" className={styles.choice}>
      <fieldset>
        <legend>{t('choose')}</legend>
        <input type="hidden" name="path" value={`${place.path}#${itemAnchor(place.itemId)}`} />
        {filmQualities.map((quality) => (
          <button key={quality} name="quality" value={quality} aria-pressed={quality === chosen}>
            {t(quality, { size: formatSize(sizes[quality], locale) })}
          </button>
        ))}
        <p>{t('kept')}</p>
      </fieldset>
    </form>
  )
}
