import { Button } from '@/components/ui/button'
import type { HeldPlace } from '@/lib/forum/moderation/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './place-filter.module.css'

type Props = { locale: Locale; places: readonly HeldPlace[]; place: string }

/** Narrows the list down to an edition or a module; a plain form whose answer is another address. */
export function PlaceFilter({ locale, places, place }: Props) {
  const t = translator(locale, 'moderation')
  const count = places.reduce((sum, edition) => sum + edition.count, 0)
  return (
    <form method="get" action={`/${locale}/moderation`} className={styles.filter}>
      <label htmlFor="place">{t('place')}</label>
      <select id="place" name="place" defaultValue={place}>
        <option value="">{t('everywhere', { count })}</option>
        {places.map((edition) => (
          <optgroup key={edition.id} label={`${edition.course.title} · ${edition.name}`}>
            <option value={edition.id}>{t('wholeEdition', { count: edition.count })}</option>
            {edition.forums.map((forum) => (
              <option key={forum.id} value={forum.id}>
                {t('forumOption', forum)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Button kind="quiet" type="submit">
        {t('apply')}
      </Button>
    </form>
  )
}
