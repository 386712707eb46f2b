import { invite } from '@/lib/editions/invitations/commands'
import { invitationToken } from '@/lib/editions/invitations/link'
import { followedInvitation } from '@/lib/editions/invitations/link-queries'
import { editionInvitations } from '@/lib/editions/invitations/queries'
import {
  renewInvitation,
  resendInvitation,
  revokeInvitation,
} from '@/lib/editions/invitations/sent-commands'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const staff = all('Forbidden', { facilitator: 'allowed', administrator: 'allowed' })

/** An invitation into the edition, sent a day ago. */
async function invited(cast: Cast): Promise<string> {
  const id = newId()
  const times = {
    ...{ invitedAt: later({ days: -1 }), sentAt: later({ days: -1 }) },
    expiresAt: later({ days: 29 }),
  }
  const email = `${id}@example.org`
  await db.invitation.create({
    data: { id, editionId: cast.edition.id, email, locale: 'pt', ...times },
  })
  return id
}

export const invitations: Row[] = [
  command('editions/invitations/commands', {
    run: invite,
    asked: 'somebody into the edition',
    input: (cast: Cast) => [
      {
        edition: cast.edition.id,
        addresses: `${newId()}@example.org`,
        language: 'pt' as const,
      },
    ],
    as: staff,
  }),
  command('editions/invitations/sent-commands', {
    run: resendInvitation,
    asked: 'an invitation once more',
    input: async (cast: Cast) => [{ invitation: await invited(cast) }],
    as: staff,
  }),
  command('editions/invitations/sent-commands', {
    run: revokeInvitation,
    asked: 'an invitation taken back',
    input: async (cast: Cast) => [{ invitation: await invited(cast) }],
    as: staff,
  }),
  command('editions/invitations/sent-commands', {
    run: renewInvitation,
    asked: 'a new letter to whom an invitation’s link is for',
    input: async (cast: Cast) => [{ token: invitationToken(await invited(cast)) }],
    as: all('allowed'),
  }),
  query('editions/invitations/queries', {
    run: editionInvitations,
    asked: 'the invitations into the edition',
    input: (cast: Cast) => [cast.edition.slug, { after: null, now: noon }],
    as: all('NotFound', {
      ...{ anonymous: 'Forbidden', guest: 'Forbidden' },
      ...{ facilitator: 'allowed', administrator: 'allowed' },
    }),
  }),
  query('editions/invitations/link-queries', {
    run: followedInvitation,
    asked: 'where an invitation’s link leads',
    input: async (cast: Cast) => [invitationToken(await invited(cast)), noon],
    as: all('allowed'),
  }),
]
