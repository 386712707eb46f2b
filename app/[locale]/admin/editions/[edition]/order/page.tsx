import { page } from '@/app/_server/page'
import { OpeningForm } from '@/components/dashboard/order/opening-form'
import { OpeningList } from '@/components/dashboard/order/opening-list'
import { OrderForm } from '@/components/dashboard/order/order-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { editionOrder } from '@/lib/dashboard/order-queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { open, order as orderItems } from './actions'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'order')
  const { edition, order, hasOpened, modules } = await editionOrder(viewer, params.edition, now())
  const items = modules.flatMap((module) => module.items)
  const item = items.find(({ itemId }) => itemId === search['item'])
  const home = `/${locale}/admin/editions/${edition.slug}`
  const above = [
    { href: `/${locale}/admin`, label: translator(locale, 'admin')('title') },
    { href: home, label: `${edition.course.title}, ${edition.name}` },
  ]
  return (
    <>
      <Breadcrumbs locale={locale} above={above} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {hasOpened && (
        <Notice kind="info">
          <p>{t('openedHint')}</p>
        </Notice>
      )}
      {item ? (
        <OpeningForm {...{ locale, item }} edition={edition.slug} action={open} formKey={newId()} />
      ) : (
        <OrderForm
          {...{ locale, order }}
          edition={edition.slug}
          action={orderItems}
          formKey={newId()}
        />
      )}
      <OpeningList {...{ locale, modules }} path={`${home}/order`} />
    </>
  )
})
