import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Pagination } from '@/components/ui/pagination'
import type { OverseenEdition } from '@/lib/dashboard/edition-queries'
import type { LearnerPage, ListedItems } from '@/lib/dashboard/learner-queries'
import { askedFor } from '@/lib/dashboard/rules'
import type { Cursor, LearnerFilter as Filter } from '@/lib/dashboard/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ItemLegend } from './item-legend'
import { LearnerFilter } from './learner-filter'
import { LearnerTable } from './learner-table'

type Props = {
  locale: Locale
  edition: OverseenEdition
  filter: Filter
  countries: readonly string[]
  modules: readonly { id: string; title: string }[]
  listed: ListedItems
  count: number
  list: LearnerPage
}

/** The list of learners with its filter, its pages and its download. */
export function LearnerSection(props: Props) {
  const { locale, edition, filter, countries, modules, listed, count, list } = props
  const t = translator(locale, 'admin')
  const path = `/${locale}/admin/editions/${edition.slug}`
  const to = (cursor: Partial<Cursor>) => `${path}${askedFor(filter, cursor)}#learners`
  return (
    <section id="learners">
      <h2>{t('learners')}</h2>
      {countries.length === 0 ? (
        <EmptyState title={t('counts', { enrolled: 0, started: 0, finished: 0 })}>
          {t('noLearners')}
        </EmptyState>
      ) : (
        <>
          <LearnerFilter {...{ locale, filter, countries, modules, path }} />
          <p role="status">{t('matching', { count })}</p>
          {count === 0 ? (
            <p>{t('noMatch')}</p>
          ) : (
            <LearnerTable
              {...{ locale, listed, path, learners: list.learners, timeZone: edition.timeZone }}
              caption={t('learnersOf', { edition: edition.name })}
            />
          )}
          <Pagination
            locale={locale}
            newer={list.before && to({ before: list.before })}
            older={list.after && to({ after: list.after })}
            words={{ newer: t('previous'), older: t('next') }}
          />
          {listed.items.length > 0 && <ItemLegend locale={locale} items={listed.items} />}
          {edition.withAddresses && count > 0 && (
            <p>
              <Link kind="quiet" href={`${path}/learners.csv${askedFor(filter)}`} download>
                {t('download')}
              </Link>{' '}
              <small>{t('downloadHint', { count })}</small>
            </p>
          )}
        </>
      )}
    </section>
  )
}
