import { z } from 'zod'

/** What has to stand in the forum: some post of one’s own, or an answer to somebody else’s. */
export const asked = ['post', 'reply'] as const

/** A question to the forum of its module: the text is the question. */
export const questionData = z.object({ kind: z.literal('question'), asks: z.enum(asked) })
