import { page } from '@/app/_server/page'
import { InvitationDoor } from '@/components/invitations/invitation-door'
import { PageHeading } from '@/components/ui/page-heading'
import { followedInvitation } from '@/lib/editions/invitations/link-queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { renew } from './actions'

export default page<{ token: string }>(async ({ locale, viewer, params: { token } }) => {
  const t = translator(locale, 'invitations')
  const invitation = await followedInvitation(viewer, token, now())
  return (
    <>
      <meta name="robots" content="noindex" />
      <PageHeading lead={`${invitation.course}, ${invitation.edition}`}>
        {t('doorTitle')}
      </PageHeading>
      <InvitationDoor
        {...{ locale, invitation, token, renew }}
        signedInAs={viewer.account?.email ?? ''}
        formKey={newId()}
      />
    </>
  )
})
