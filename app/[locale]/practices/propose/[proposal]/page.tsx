import * as z from 'zod'
import { page } from '@/app/_server/page'
import { DecidedList } from '@/components/proposals/decided-list'
import { OwnState } from '@/components/proposals/own-state'
import { ProposalForm } from '@/components/proposals/proposal-form'
import { ProposalShown } from '@/components/proposals/proposal-shown'
import { WithdrawForm } from '@/components/proposals/withdraw-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { ownProposal } from '@/lib/practices/proposals/own-queries'
import { canStill } from '@/lib/practices/proposals/rules'
import { withdraw, write } from './actions'

export default page<{ proposal: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'proposals')
  const id = z.uuid().safeParse(params.proposal)
  if (!id.success) throw new NotFound()
  const proposal = await ownProposal(viewer, id.data)
  const { text, status, decisions, wasSent, preview } = proposal
  const isTitled = text.title !== ''
  const above = [
    { href: `/${locale}/practices`, label: translator(locale, 'practices')('title') },
    { href: `/${locale}/practices/propose`, label: t('title') },
  ]
  return (
    <>
      <Breadcrumbs {...{ locale, above }} />
      <PageHeading {...(isTitled && text.language !== locale && { lang: text.language })}>
        {isTitled ? text.title : t('untitled')}
      </PageHeading>
      <OwnState {...{ locale, status }} id={id.data} />
      <DecidedList {...{ locale, decisions }} />
      {search['saved'] && (
        <div id="kept">
          <Notice kind="success">
            <p>{t('kept')}</p>
          </Notice>
        </div>
      )}
      {canStill('send', status) ? (
        <ProposalForm {...{ locale, proposal }} action={write} formKey={newId()} page={newId()} />
      ) : (
        <ProposalShown locale={locale} practice={preview} />
      )}
      {canStill('withdraw', status) && (
        <WithdrawForm
          {...{ locale, wasSent }}
          proposal={id.data}
          action={withdraw}
          formKey={newId()}
        />
      )}
    </>
  )
})
