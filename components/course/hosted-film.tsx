import { Link } from '@/components/ui/link'
import {
  frameAddress,
  type Hosted,
  providerNames,
  watchAddress,
} from '@/lib/catalog/film/rules/hosts'
import { formatClock } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './film-body.module.css'
import { itemAnchor } from './item-words'

type Props = {
  locale: Locale
  title: string
  hosted: Hosted
  seconds: number
  place: { path: string; itemId: string }
  /** Whether the reader has asked to have it here. */
  isAsked: boolean
}

/** A film at another site. Nothing is asked of that site before the reader wants it. */
export function HostedFilm({ locale, title, hosted, seconds, place, isAsked }: Props) {
  const t = translator(locale, 'films')
  const provider = providerNames[hosted.provider]
  const here = `${place.path}?film=${place.itemId}#${itemAnchor(place.itemId)}`
  return (
    <>
      <p className={styles.facts}>{t('hostedAt', { length: formatClock(seconds), provider })}</p>
      {isAsked && (
        <iframe
          src={frameAddress(hosted)}
          title={t('titleAt', { title, provider })}
          allow="fullscreen; encrypted-media; picture-in-picture"
          // Without it YouTube shows no film.
          referrerPolicy="strict-origin-when-cross-origin"
          sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
          className={styles.film}
        />
      )}
      <p className={styles.ways}>
        {!isAsked && (
          <Link kind="main" href={here}>
            {t('showHere', { provider })}
          </Link>
        )}
        <Link kind="quiet" href={watchAddress(hosted)} rel="noreferrer">
          {t('watchThere', { provider })}
        </Link>
      </p>
    </>
  )
}
