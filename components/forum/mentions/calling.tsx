import { shortestName } from '@/lib/forum/mentions/schema'
import { namesPath, peoplePath } from '@/lib/forum/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../../ui/link'
import styles from '../composer.module.css'
import { NameOffers } from './name-offers'

type Props = {
  locale: Locale
  place: { edition: string; module: string }
  /** Whether names may be told: to members, who write under their own. */
  listed: boolean
}

/** How somebody is called in a text; to members with the names, as they write and on a page. */
export function Calling({ locale, place, listed }: Props) {
  const t = translator(locale, 'mentions')
  const words = { list: t('title'), one: t('offeredOne'), many: t('offered', { count: '%' }) }
  return (
    <>
      {listed && <NameOffers path={namesPath(place)} shortest={shortestName} words={words} />}
      <p className={styles.people}>
        {t('how')}{' '}
        {listed && (
          <Link href={peoplePath(locale, place)} target="_blank">
            {t('look')}
          </Link>
        )}
      </p>
    </>
  )
}
