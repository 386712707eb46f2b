/** An invitation holds so many days; a button asks for a new one afterwards. */
export const invitationDays = 30

/** At a time: letters go one by one, and a list is read by a person before it is sent. */
export const mostInvited = 500

const DAY = 86_400_000

export const invitationEnd = (now: Date): Date => new Date(now.getTime() + invitationDays * DAY)

/** What became of an invitation. */
export type InvitationState = 'valid' | 'expired' | 'revoked' | 'accepted'

export type InvitationTimes = {
  expiresAt: Date
  revokedAt: Date | null
  acceptedAt: Date | null
}

export function invitationState(invitation: InvitationTimes, now: Date): InvitationState {
  if (invitation.revokedAt) return 'revoked'
  if (invitation.acceptedAt) return 'accepted'
  return invitation.expiresAt <= now ? 'expired' : 'valid'
}

type Follower = {
  /** The edition has ended. */
  over: boolean
  signedIn: boolean
  /** Signed in with the address that was invited. */
  own: boolean
  /** In the edition already, however he came there. */
  inside: boolean
}

/**
 * Where an invitation's link leads whoever follows it. It holds for who accepted it and left, too,
 * until its day.
 */
export type InvitationDoor =
  'inside' | 'over' | 'revoked' | 'expired' | 'enter' | 'signIn' | 'forwarded'

export function invitationDoor(
  { expiresAt, revokedAt }: Omit<InvitationTimes, 'acceptedAt'>,
  { over, signedIn, own, inside }: Follower,
  now: Date,
): InvitationDoor {
  if (inside) return 'inside'
  if (over) return 'over'
  if (revokedAt) return 'revoked'
  if (expiresAt <= now) return 'expired'
  if (own) return 'enter'
  return signedIn ? 'forwarded' : 'signIn'
}
