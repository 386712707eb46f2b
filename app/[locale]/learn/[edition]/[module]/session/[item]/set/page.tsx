import { page } from '@/app/_server/page'
import { HoldForm } from '@/components/live-sessions/hold-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { ledSession } from '@/lib/live-sessions/queries/led'
import { sessionPath } from '@/lib/live-sessions/rules/place'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { hold } from './actions'

type Params = { edition: string; module: string; item: string }

export default page<Params>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'sessions')
  const led = await ledSession(viewer, params, clock())
  const { edition, module, item } = led
  const place = { edition: edition.slug, module: module.slug, item: item.itemId }
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          {
            href: `/${locale}/learn/${edition.slug}/${module.slug}`,
            label: module.title,
          },
          { href: sessionPath(locale, place), label: item.title },
        ]}
      />
      <PageHeading lead={t('setLead')}>{t('setTitle')}</PageHeading>
      <HoldForm {...{ locale, place }} page={led} action={hold} formKey={newId()} />
    </>
  )
})
