import { KeptHtml } from '@/components/kept-html'
import { shownQuality } from '@/lib/catalog/film/rules/quality'
import type { FilmData } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { FilmPlayer } from './film-player'
import { HostedFilm } from './hosted-film'
import type { FilmWishes } from './item-place'

type Props = {
  locale: Locale
  lang: string | undefined
  title: string
  /** The transcript. */
  html: string
  film: FilmData
  wishes: FilmWishes
  /** Where the film stands on its page: there its choices lead back. */
  place: { path: string; itemId: string }
}

/** A film, played here or elsewhere, and what is said in it. */
export function FilmBody({ locale, lang, title, html, film, wishes, place }: Props) {
  const quality = shownQuality(wishes.kept, wishes.savesData)
  return (
    <>
      {film.film && <FilmPlayer {...{ locale, title, film, quality, place }} small={film.film} />}
      {film.hosted && (
        <HostedFilm
          {...{ locale, title, place }}
          hosted={film.hosted}
          seconds={film.seconds}
          isAsked={wishes.asked === place.itemId}
        />
      )}
      {html && (
        <details>
          <summary>{translator(locale, 'progress')('transcript')}</summary>
          <KeptHtml html={html} lang={lang} />
        </details>
      )}
    </>
  )
}
