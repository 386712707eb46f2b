import * as z from 'zod'
import { mailLinkSchema } from '../schema'

/**
 * `own` is news of what becomes of one's own posts, `mention` of posts that call one by name: both
 * are on until they are ended.
 */
export const subscriptionScopes = ['thread', 'forum', 'edition', 'own', 'mention'] as const
export type SubscriptionScope = (typeof subscriptionScopes)[number]

/** How often the forums' mail comes. */
export const rhythms = ['every', 'daily', 'weekly', 'none'] as const
export type Rhythm = (typeof rhythms)[number]

export const isRhythm = (word: string): word is Rhythm =>
  (rhythms as readonly string[]).includes(word)

export type MailChoice = { rhythm: Rhythm; chosenAt: Date | null }

/** The choice that holds for one address: its latest; who chose nothing gets every reply. */
export function choiceOf(choices: readonly { rhythm: string; chosenAt: Date }[]): MailChoice {
  const latest = [...choices].sort((a, b) => b.chosenAt.getTime() - a.chosenAt.getTime())[0]
  return latest && isRhythm(latest.rhythm)
    ? { rhythm: latest.rhythm, chosenAt: latest.chosenAt }
    : { rhythm: 'every', chosenAt: null }
}

export const chooseRhythmSchema = z.object({ rhythm: z.enum(rhythms) })
export type ChooseRhythmInput = z.infer<typeof chooseRhythmSchema>

export const chooseByMailSchema = mailLinkSchema.extend(chooseRhythmSchema.shape)
export type ChooseByMailInput = z.infer<typeof chooseByMailSchema>

export const endSubscriptionSchema = z.object({ subscription: z.uuid() })
export type EndSubscriptionInput = z.infer<typeof endSubscriptionSchema>

export const endOneByMailSchema = mailLinkSchema.extend(endSubscriptionSchema.shape)
export type EndOneByMailInput = z.infer<typeof endOneByMailSchema>
