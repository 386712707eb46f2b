import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SheetPage } from '@/lib/sheets/queries/page'
import { sheetPath } from '@/lib/sheets/rules/place'
import { Link } from '../ui/link'

type Props = { locale: Locale; page: SheetPage }

/** Whose sheets are signed, and the way to compare them. */
export function SignedCountries({ locale, page }: Props) {
  const t = translator(locale, 'sheets')
  const { signed, edition, module, item } = page
  const place = { edition: edition.slug, module: module.slug, item: item.itemId }
  return (
    <section aria-labelledby="signed">
      <h2 id="signed">{t('signedTitle')}</h2>
      {signed.length === 0 ? (
        <p>{t('signedNone')}</p>
      ) : (
        <>
          <ul>
            {signed.map(({ country, signedAt }) => (
              <li key={country}>
                {countryName(country, locale)},{' '}
                {formatInstantDay(signedAt, locale, edition.timeZone)}
              </li>
            ))}
          </ul>
          <p>
            <Link kind="quiet" href={`${sheetPath(locale, place)}/compare`}>
              {t('compareTitle')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
