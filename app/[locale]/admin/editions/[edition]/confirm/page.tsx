import { page } from '@/app/_server/page'
import { ChooseLearners } from '@/components/dashboard/confirmation/choose-learners'
import { ConfirmForm } from '@/components/dashboard/confirmation/confirm-form'
import { ItemFilter } from '@/components/dashboard/confirmation/item-filter'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { askedLearners } from '@/lib/dashboard/asked-queries'
import { overseenEdition } from '@/lib/dashboard/edition-queries'
import { learnerPage, listedItems } from '@/lib/dashboard/learner-queries'
import { chosenLearners } from '@/lib/dashboard/record-queries'
import { cursorSchema, learnerFilterSchema } from '@/lib/dashboard/schema'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { mostAtOnce } from '@/lib/progress/confirmation/schema'
import { confirm } from './actions'

/** What stands before the id of a learner in the name of his box. */
const box = 'learner.'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'confirmation')
  const edition = await overseenEdition(viewer, params.edition)
  const filter = learnerFilterSchema.parse({ name: search['name'] })
  const listed = await listedItems(viewer, edition)
  const { items } = listed
  const asked = askedLearners(edition, items, filter, now())
  const list = await learnerPage(asked, cursorSchema.parse(search), mostAtOnce)
  const item = items.find(({ itemId }) => itemId === search['item'])
  const ids = Object.keys(search).flatMap((name) =>
    name.startsWith(box) ? [name.slice(box.length)] : [],
  )
  const chosen = item && ids.length > 0 ? ids.slice(0, mostAtOnce) : []
  const learners = item ? await chosenLearners(edition, listed, item.itemId, chosen) : []
  const home = `/${locale}/admin/editions/${edition.slug}`
  const above = [
    { href: `/${locale}/admin`, label: translator(locale, 'admin')('title') },
    { href: home, label: `${edition.course.title}, ${edition.name}` },
  ]
  const said = Number.parseInt(search['confirmed'] ?? '', 10)
  return (
    <>
      <Breadcrumbs locale={locale} above={above} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {!Number.isNaN(said) && (
        <Notice kind="success">
          <p role="status">{t('confirmed', { count: said })}</p>
        </Notice>
      )}
      {items.length === 0 && <p>{t('notOpen')}</p>}
      {item && learners.length > 0 ? (
        <ConfirmForm
          {...{ locale, item, learners }}
          edition={edition.slug}
          action={confirm}
          formKey={newId()}
        />
      ) : (
        items.length > 0 && (
          <>
            <ItemFilter {...{ locale, items, item }} name={filter.name} />
            {item && <ChooseLearners {...{ locale, item, list, box }} name={filter.name} />}
          </>
        )
      )}
    </>
  )
})
