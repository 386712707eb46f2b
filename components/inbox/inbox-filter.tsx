import { Button } from '@/components/ui/button'
import { FilterSelect } from '@/components/ui/filter-select'
import { Link } from '@/components/ui/link'
import { ages, reasons, type InboxEdition, type InboxFilter } from '@/lib/inbox/schema'
import { languageName } from '@/lib/i18n/format'
import { locales, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { reasonWords } from './reason-words'
import styles from './inbox-filter.module.css'

type Props = {
  locale: Locale
  filter: InboxFilter
  editions: readonly InboxEdition[]
  path: string
}

/** Narrows the inbox down; a plain form whose answer is another address. */
export function InboxFilterForm({ locale, filter, editions, path }: Props) {
  const t = translator(locale, 'inbox')
  const places = editions.flatMap(({ id, course, name, forums }) => [
    { value: id, label: `${course} · ${name}` },
    ...forums.map((forum) => ({ value: forum.id, label: `— ${forum.title}` })),
  ])
  const isNarrowed = Object.values(filter).some((value) => value !== null)
  return (
    <details open={isNarrowed} className={styles.folded}>
      <summary>{t('narrow')}</summary>
      <form action={path} method="get" role="search" className={styles.filter}>
        <FilterSelect
          name="reason"
          label={t('reason')}
          any={t('anyReason')}
          chosen={filter.reason}
          options={reasons.map((value) => ({ value, label: t(reasonWords[value]) }))}
        />
        <FilterSelect
          name="place"
          label={t('place')}
          any={t('anyPlace')}
          chosen={filter.place}
          options={places}
        />
        <FilterSelect
          name="language"
          label={t('language')}
          any={t('anyLanguage')}
          chosen={filter.language}
          options={[...locales, 'tet'].map((value) => ({
            value,
            label: languageName(value, locale),
          }))}
        />
        <FilterSelect
          name="age"
          label={t('age')}
          any={t('anyAge')}
          chosen={filter.age === null ? null : String(filter.age)}
          options={ages.map((days) => ({ value: String(days), label: t('olderThan', { days }) }))}
        />
        <p>
          <Button kind="quiet" type="submit">
            {t('filter')}
          </Button>{' '}
          {isNarrowed && <Link href={path}>{t('showAll')}</Link>}
        </p>
      </form>
    </details>
  )
}
