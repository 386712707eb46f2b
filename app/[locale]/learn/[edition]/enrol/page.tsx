import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { EditionDates } from '@/components/course/edition-dates'
import { EnrolForm } from '@/components/course/enrol-form'
import { LeaveForm } from '@/components/enrolment/leave-form'
import { StandingNotice } from '@/components/enrolment/standing-notice'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAccount } from '@/lib/accounts/policy'
import { institutionsOf, ownProfile } from '@/lib/accounts/queries/profile'
import { editionPage } from '@/lib/editions/edition-queries'
import { ownStandings, seatsOf } from '@/lib/editions/enrolment/queries'
import { entryOf } from '@/lib/editions/enrolment/rules'
import { followedInvitation } from '@/lib/editions/invitations/link-queries'
import { enrolmentObstacle } from '@/lib/editions/rules'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { enrol, leave } from './actions'

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const account = requireAccount(viewer)
  const now = clock()
  const edition = await editionPage(viewer, params.edition)
  const home = `/${locale}/learn/${edition.slug}`
  const to = search['to'] ?? ''
  if (edition.own) return redirect(to ? `${home}/${encodeURIComponent(to)}` : home)
  const token = search['invitation']
  const [profile, institutions, standings, seats, followed] = await Promise.all([
    ownProfile(viewer, now),
    institutionsOf(viewer, account.country),
    ownStandings(viewer, now),
    seatsOf(viewer, edition),
    token === undefined ? null : followedInvitation(viewer, token, now),
  ])
  const t = translator(locale, 'course')
  const standing = standings.get(edition.id)
  // Who holds an invitation that was for another address may apply, whatever is asked of others.
  const forwarded = followed?.door === 'forwarded' && followed.slug === edition.slug
  const enrolment = entryOf(forwarded ? 'application' : edition.enrolment, standing?.state)
  if (enrolmentObstacle({ ...edition, enrolment }, now)) return redirect(home)
  const asks = standing?.state === 'asked' || standing?.state === 'waiting'
  const byApplication = enrolment === 'application'
  const lead = byApplication ? translator(locale, 'enrolment')('applyLead') : t('enrolLead')
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[{ href: home, label: edition.course.title, lang: edition.course.language }]}
      />
      <PageHeading {...(!asks && { lead })}>
        {t('enrolTitle', { edition: edition.name })}
      </PageHeading>
      <p>
        <EditionDates {...{ locale, edition, now }} />
      </p>
      {standing && <StandingNotice {...{ locale, standing }} />}
      {!asks && seats.full && !byApplication && (
        <Notice kind="info">
          <p>{translator(locale, 'enrolment')('full', { waiting: seats.waiting })}</p>
        </Notice>
      )}
      {asks ? (
        <LeaveForm {...{ locale }} line edition={edition.slug} action={leave} formKey={newId()} />
      ) : (
        <EnrolForm
          {...{ locale, to, profile, institutions }}
          action={enrol}
          formKey={newId()}
          edition={edition.slug}
          enrolment={enrolment}
          full={seats.full}
          {...(forwarded && { invitation: token })}
        />
      )}
    </>
  )
})
