import { veiledEmail } from '@/lib/accounts/rules/address'
import { shownText } from '@/lib/catalog/rules'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { editionName, isOver } from '../rules'
import { invitationOfToken } from './link'
import { invitationDoor } from './rules'

const select = {
  email: true,
  expiresAt: true,
  revokedAt: true,
  edition: {
    select: {
      ...{ id: true, slug: true, name: true, names: true, enrolment: true },
      ...{ opensAt: true, closesAt: true, archivedAt: true },
      course: {
        select: {
          ...{ id: true, originalLanguage: true },
          texts: { select: { language: true, title: true } },
        },
      },
    },
  },
} as const

/**
 * What somebody finds who follows an invitation's link, whoever that is. The address is veiled, as
 * the link may have been forwarded, and nothing tells whether it has an account.
 * @throws NotFound when the link is made up
 */
export async function followedInvitation(viewer: Viewer, token: string, now: Date) {
  const id = invitationOfToken(token)
  const found = id === null ? null : await reader.invitation.findUnique({ where: { id }, select })
  if (!found) throw new NotFound()
  const { email, edition, ...times } = found
  const { course, slug, enrolment } = edition
  const { account } = viewer
  const inside =
    account !== null &&
    (await reader.enrolment.count({
      where: { editionId: edition.id, accountId: account.id, leftAt: null },
    })) > 0
  const follower = {
    ...{ inside, over: isOver(edition, now) },
    ...{ signedIn: account !== null, own: account?.email === email },
  }
  return {
    door: invitationDoor(times, follower, now),
    address: veiledEmail(email),
    slug,
    enrolment,
    edition: editionName(edition, viewer.locale),
    course: shownText(course.texts, viewer.locale, course.originalLanguage)?.title ?? course.id,
  }
}

export type FollowedInvitation = Awaited<ReturnType<typeof followedInvitation>>
