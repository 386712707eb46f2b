import * as z from 'zod'
import { page } from '@/app/_server/page'
import { ChangeList } from '@/components/proposals/change-list'
import { DecideForm } from '@/components/proposals/decide-form'
import { DecidedList } from '@/components/proposals/decided-list'
import { ProposalShown } from '@/components/proposals/proposal-shown'
import { RemoveForm } from '@/components/proposals/remove-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { proposalToReview } from '@/lib/practices/proposals/review-queries'
import { decide, remove } from './actions'

export default page<{ proposal: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'proposals')
  const id = z.uuid().safeParse(params.proposal)
  if (!id.success) throw new NotFound()
  const { preview, changes, decisions, ...proposal } = await proposalToReview(
    viewer,
    id.data,
    now(),
  )
  const country = countryName(preview.countries[0] ?? '', locale)
  const about = { locale, proposal: id.data }
  const above = [
    { href: `/${locale}/moderation`, label: translator(locale, 'moderation')('title') },
    { href: `/${locale}/moderation/practices`, label: t('reviewTitle') },
  ]
  return (
    <>
      <Breadcrumbs {...{ locale, above }} />
      <PageHeading {...(preview.language !== locale && { lang: preview.language })}>
        {preview.title}
      </PageHeading>
      <p>
        {t('author', { name: proposal.author, country })} · {t(`status-${proposal.status}`)} ·{' '}
        {t('sentOn', { day: formatInstantDay(proposal.sentAt, locale, 'UTC') })}
      </p>
      <DecidedList {...{ locale, decisions }} />
      {changes && <ChangeList {...{ locale, changes }} />}
      <ProposalShown locale={locale} practice={preview} />
      {proposal.canDecide && (
        <DecideForm {...about} number={proposal.number} action={decide} formKey={newId()} />
      )}
      {proposal.canRemove && <RemoveForm {...about} action={remove} formKey={newId()} />}
    </>
  )
})
