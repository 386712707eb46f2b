import { page } from '@/app/_server/page'
import { itemKindKeys } from '@/components/course/item-words'
import { WaitingList } from '@/components/tasks/waiting-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { waitingTexts } from '@/lib/tasks/assignments/waiting-queries'
import { staffItems } from '@/lib/tasks/staff-queries'

const most = 100

/** What learners of an edition wrote and what waits for an answer. */
export default page<{ edition: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'tasks')
  const kinds = translator(locale, 'progress')
  const { edition, items } = await staffItems(viewer, params.edition)
  const waiting = await waitingTexts(viewer, edition.id, most)
  const home = `/${locale}/admin/editions/${edition.slug}`
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: home, label: edition.name }]} />
      <PageHeading>{t('written')}</PageHeading>
      <h2>{t('waiting')}</h2>
      <WaitingList locale={locale} texts={waiting} />
      <h2>{t('allItems')}</h2>
      {items.length === 0 && <p>{t('noItems')}</p>}
      <ul>
        {items.map(({ itemId, title, language, kind, done }) => (
          <li key={itemId}>
            {kinds(itemKindKeys[kind])}:{' '}
            <a href={`${home}/tasks/${encodeURIComponent(itemId)}`} lang={language}>
              {title}
            </a>{' '}
            ({t('doneBy', { count: done })})
          </li>
        ))}
      </ul>
    </>
  )
})
