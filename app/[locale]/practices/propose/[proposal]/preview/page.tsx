import * as z from 'zod'
import { page } from '@/app/_server/page'
import { ProposalShown } from '@/components/proposals/proposal-shown'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { NotFound } from '@/lib/platform/errors'
import { ownProposal } from '@/lib/practices/proposals/own-queries'
import { proposalPath } from '@/lib/practices/proposals/rules'

export default page<{ proposal: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'proposals')
  const id = z.uuid().safeParse(params.proposal)
  if (!id.success) throw new NotFound()
  const { preview, text } = await ownProposal(viewer, id.data)
  return (
    <>
      <PageHeading lead={t('previewLead')}>
        {t('previewTitle', { title: text.title === '' ? t('untitled') : text.title })}
      </PageHeading>
      <ProposalShown locale={locale} practice={preview} />
      <p>
        <Link kind="main" href={proposalPath(locale, id.data)}>
          {t('continue')}
        </Link>
      </p>
    </>
  )
})
