const hour = 60 * 60_000

/** On a device of one's own a session lasts thirty days, on any other half a day. */
export const sessionLength = { own: 30 * 24 * hour, borrowed: 12 * hour } as const

/** Milliseconds after signing in within which ways of signing in can be changed. */
export const freshLength = 15 * 60_000

/** When a session that begins now ends, whatever happens in between. */
export const sessionEnd = (now: Date, remember: boolean): Date =>
  new Date(now.getTime() + (remember ? sessionLength.own : sessionLength.borrowed))

/** Whether somebody signed in so lately that no further proof of who it is is asked for. */
export const isFresh = (account: { authenticatedAt: Date }, now: Date): boolean =>
  now.getTime() - account.authenticatedAt.getTime() < freshLength
