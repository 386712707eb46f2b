import type { ReadablePlace } from '@/lib/forum/search/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; places: readonly ReadablePlace[]; chosen: string | null }

/** All forums that the reader may search, by edition. */
export function PlaceSelect({ locale, places, chosen }: Props) {
  const t = translator(locale, 'search')
  const editions = new Map(places.map(({ editionId, editionName }) => [editionId, editionName]))
  return (
    <label>
      {t('where')}
      <select name="in" defaultValue={chosen ?? ''}>
        <option value="">{t('everywhere')}</option>
        {[...editions].map(([edition, name]) => (
          <optgroup key={edition} label={name}>
            <option value={edition}>{t('wholeEdition')}</option>
            {places
              .filter(({ editionId }) => editionId === edition)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
