import { page } from '@/app/_server/page'
import { InvitationList } from '@/components/invitations/invitation-list'
import { InviteForm } from '@/components/invitations/invite-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { editionInvitations } from '@/lib/editions/invitations/queries'
import { invitationsPageSchema } from '@/lib/editions/invitations/schema'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { resend, revoke, sendInvitations } from './actions'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'invitations')
  const { sent, after: from, ...done } = invitationsPageSchema.parse(search)
  const list = { after: from, now: now() }
  const { edition, invitations, after } = await editionInvitations(viewer, params.edition, list)
  const home = `/${locale}/admin/editions/${edition.slug}`
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: home, label: edition.name }]} />
      <PageHeading lead={t('lead')}>{t('title', { edition: edition.name })}</PageHeading>
      {sent !== undefined && (
        <Notice kind="success">
          <p>{t('done', { ...done, sent })}</p>
        </Notice>
      )}
      <InviteForm
        {...{ locale }}
        edition={edition.id}
        language={edition.language}
        action={sendInvitations}
        formKey={newId()}
      />
      <h2>{t('sent')}</h2>
      <InvitationList
        {...{ locale, invitations, resend, revoke }}
        timeZone={edition.timeZone}
        newKey={newId}
      />
      <Pagination {...{ locale }} older={after && `${home}/invitations?after=${after}`} />
    </>
  )
})
