/** Links that a guest's post may have; more look like advertising. */
export const maxGuestLinks = 2

const address = /\b(?:https?:\/\/|www\.)\S/gi

/** How many addresses of pages a text names, as Markdown links or as they are. */
export const linkCount = (body: string): number => body.match(address)?.length ?? 0

/** Nobody reads a form, writes a name, an address and a post in less. */
const quickestMs = 2_000

/** Whether a form came back sooner than a person could have filled it in. */
export const wasHurried = (shownAt: Date, now: Date): boolean =>
  now.getTime() - shownAt.getTime() < quickestMs

/** What a browser that has posted before knows of its guest. */
export type KnownGuest = { name: string; email: string | null; posts: number }

/**
 * Whether the same person writes again. Another address is another person; another name is one
 * too once posts stand under the first, else it would change on posts that somebody approved.
 */
export const isSameGuest = (known: KnownGuest, given: { name: string; email: string }): boolean =>
  known.email === given.email &&
  (known.name === given.name || known.posts === 0 || given.name === '')

/** Posts that one writer may send in an hour: enough for the keenest, too few for a machine. */
export const postsPerHour = { member: 60, guest: 10 } as const
