import { veiledEmail } from '@/lib/accounts/rules/address'
import { isAdministrator } from '@/lib/accounts/policy'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { decidedEditions } from '../enrolment/policy'
import { editionName } from '../rules'
import { invitationState, type InvitationState } from './rules'

const pageSize = 50

export type SentInvitation = {
  id: string
  email: string
  state: InvitationState
  sentAt: Date
  expiresAt: Date
}

/** The language that an edition is held in first. */
const firstLanguage = (languages: string | null, original: string): Locale => {
  const held = languages === null ? [] : (JSON.parse(languages) as string[])
  return [...held, original].find(isLocale) ?? defaultLocale
}

/**
 * The invitations of an edition with what became of them, the latest first, fifty at a time.
 * Facilitators see them with veiled addresses.
 * @throws NotFound for whoever neither facilitates it nor administers the site
 */
export async function editionInvitations(
  viewer: Viewer,
  slug: string,
  { after, now }: { after: string | null; now: Date },
) {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const edition = await reader.edition.findFirst({
    where: { AND: [{ slug }, decidedEditions(viewer)] },
    select: {
      ...{ id: true, slug: true, name: true, names: true, timeZone: true, languages: true },
      course: { select: { originalLanguage: true } },
      invitations: {
        where: after === null ? {} : { id: { lt: after } },
        orderBy: { id: 'desc' },
        take: pageSize + 1,
        select: {
          ...{ id: true, email: true, sentAt: true, expiresAt: true },
          ...{ revokedAt: true, acceptedAt: true },
        },
      },
    },
  })
  if (!edition) throw new NotFound()
  const { invitations, languages, course, ...named } = edition
  const shown = (email: string) => (isAdministrator(viewer) ? email : veiledEmail(email))
  const listed = invitations.slice(0, pageSize)
  return {
    edition: {
      ...named,
      name: editionName(named, viewer.locale),
      language: firstLanguage(languages, course.originalLanguage),
    },
    invitations: listed.map(({ revokedAt, acceptedAt, ...one }): SentInvitation => ({
      ...one,
      email: shown(one.email),
      state: invitationState({ ...one, revokedAt, acceptedAt }, now),
    })),
    after: invitations.length > pageSize ? (listed.at(-1)?.id ?? null) : null,
  }
}
