import { page } from '@/app/_server/page'
import { EntryFacts, nameOf } from '@/components/inbox/entry-facts'
import { PassForm } from '@/components/inbox/pass-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { inboxColleagues } from '@/lib/inbox/colleague-queries'
import { inboxEntry } from '@/lib/inbox/queries'
import { canTakeOver } from '@/lib/inbox/rules'
import { entrySchema } from '@/lib/inbox/schema'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { pass } from '../actions'

/** Asks a colleague to take care of an entry, for instance one in a language that he reads. */
export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'inbox')
  const asked = entrySchema.safeParse(search)
  if (!asked.success) throw new NotFound()
  const at = now()
  const entry = await inboxEntry(viewer, asked.data, at)
  const colleagues = await inboxColleagues(viewer)
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: `/${locale}/inbox`, label: t('title') }]} />
      <PageHeading lead={nameOf(entry.who, locale)}>{t('passTitle')}</PageHeading>
      <EntryFacts {...{ locale, entry }} now={at} />
      <PassForm
        {...{ locale, entry, action: pass }}
        formKey={newId()}
        colleagues={colleagues.filter((one) => canTakeOver(one, entry.edition))}
      />
    </>
  )
})
