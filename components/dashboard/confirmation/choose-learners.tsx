import { Button } from '@/components/ui/button'
import { Pagination } from '@/components/ui/pagination'
import type { LearnerPage, ListedItem } from '@/lib/dashboard/learner-queries'
import { countryName } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './confirmation.module.css'

type Props = {
  locale: Locale
  item: ListedItem
  list: LearnerPage
  name: string
  /** What stands before the id of a learner in the name of his box. */
  box: string
}

/** Who did the item: one page of an edition's learners, to be ticked. */
export function ChooseLearners({ locale, item, list, name, box }: Props) {
  const t = translator(locale, 'confirmation')
  const admin = translator(locale, 'admin')
  const to = (cursor: Record<string, string>) =>
    `?${new URLSearchParams({ item: item.itemId, name, ...cursor }).toString()}`
  if (list.learners.length === 0) return <p>{admin('noMatch')}</p>
  return (
    <>
      <form method="get">
        <input type="hidden" name="item" value={item.itemId} />
        <fieldset className={styles.people}>
          <legend>{t('people')}</legend>
          {list.learners.map(({ id, name: learner, country, completions }) => (
            <label key={id}>
              <input
                type="checkbox"
                name={`${box}${id}`}
                value="yes"
                disabled={completions.has(item.itemId)}
              />
              <span>
                {learner}, {countryName(country, locale)}
                {completions.has(item.itemId) && ` (${t('already')})`}
              </span>
            </label>
          ))}
        </fieldset>
        <Button type="submit">{t('preview')}</Button>
      </form>
      <Pagination
        locale={locale}
        newer={list.before && to({ before: list.before })}
        older={list.after && to({ after: list.after })}
        words={{ newer: admin('previous'), older: admin('next') }}
      />
    </>
  )
}
