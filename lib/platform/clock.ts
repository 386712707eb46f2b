/** The time at the door. Everything inside takes `now` as an argument. */
export const now = (): Date => new Date()
