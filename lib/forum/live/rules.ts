/** Where a forum's new posts are told of. */
export const forumTopic = (forum: string): string => `forum:${forum}`

/** A post that was published, as its readers are told of it. */
export type Announced = { sequence: number; thread: string; number: number }
