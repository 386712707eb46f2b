import { enrol } from '@/lib/editions/commands/enrol'
import { invite } from '@/lib/editions/invitations/commands'
import { invitationToken } from '@/lib/editions/invitations/link'
import type { EditionPlan } from '@/lib/editions/schema'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { aCourse, anEditionOf, answersTo } from './courses'
import { db } from './database'
import { aMember } from './forum'
import { aCtx, noon } from './people'

/** An edition that nobody enrols in who is not invited. */
export const closedEdition = async (changes: Partial<EditionPlan> = {}) =>
  anEditionOf((await aCourse()).id, { audience: 'enrolled', enrolment: 'closed', ...changes })

export const inviter = await aMember({
  grants: [{ role: 'administrator', scope: 'site', scopeId: '' }],
})

export const send = (edition: string, addresses: string, now = noon) =>
  invite(aCtx(inviter, { now, key: newId() }), { edition, addresses, language: 'pt' })

export const addressOf = (viewer: Viewer) => viewer.account?.email ?? ''

type Joining = { now?: Date; motive?: string; invitation?: string }

export const join = (viewer: Viewer, slug: string, { now = noon, ...more }: Joining = {}) =>
  enrol(aCtx(viewer, { now }), { ...answersTo(slug), ...more })

/** The only invitation into an edition. */
export const invitationOf = (editionId: string) =>
  db.invitation.findFirstOrThrow({ where: { editionId } })

export const linkOf = async (editionId: string) =>
  invitationToken((await invitationOf(editionId)).id)

export const invitationLetters = (email: string) =>
  db.mail.findMany({ where: { toAddress: email, kind: 'invitation' } })
