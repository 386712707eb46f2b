import * as z from 'zod'

/** People whom one post may call. */
export const mostMentions = 5

/** People whom one writer may call in an hour. */
export const mentionsPerHour = 20

/** People of one name; beyond them a name says nobody in particular. */
export const mostNamesakes = 3

/** Letters after which names are looked for. */
export const shortestName = 2

/** Names on the page that lists them, and those offered while one is written. */
export const mostListed = 20
export const mostOffered = 8

/** What the address of the list of people asks for. */
export const peopleSchema = z.object({ q: z.string().max(80).catch('').default('') })

/** Whom a text calls, and what stands there after the signs. */
export type Called = { accounts: readonly string[]; names: readonly string[] }
