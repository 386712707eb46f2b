const HOUR = 3_600_000

/** Hours after which a question that nobody answered is called so. */
export const hoursToAnswer = 48

/** Days for which entries of the forum stay in the inbox; what is older has passed. */
export const forumDays = 60

/** Days for which a newcomer's first post can be welcomed. */
export const newcomerDays = 14

/** Failed attempts at a quiz after which a learner is stuck. */
export const failuresToStick = 2

/** Hours for which an entry is somebody's who takes care of it. */
export const hoursTaken = 4

/** Hours for which an entry is somebody's to whom it was passed on. */
export const hoursPassed = 48

/** Days after which an entry that was put aside comes back, if it still waits. */
export const daysAside = 30

/** The instant so many hours before another. */
export const hoursBefore = (at: Date, hours: number): Date => new Date(at.getTime() - hours * HOUR)

/** The instant so many days before another. */
export const daysBefore = (at: Date, days: number): Date => hoursBefore(at, days * 24)

/** The instant so many hours after another. */
export const later = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR)

type Asked = Record<string, string | number | null>

/** The part of an address that stands behind `?`: what is asked for, and nothing that is not. */
export function askedFor(filter: Asked, besides: Asked = {}): string {
  const asked = Object.entries({ ...filter, ...besides }).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  )
  return asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''
}

type Facilitates = { editions: 'all' | readonly string[] }

/** Whether somebody can take an entry over; one that belongs to no edition stays where it is. */
export const canTakeOver = ({ editions }: Facilitates, edition: { id: string } | null): boolean =>
  edition !== null && (editions === 'all' || editions.includes(edition.id))
