import { z } from 'zod'
import { sessionProofs } from '../../session/schema'
import { slug, words } from '../quiz/schema'

const part = { id: slug, text: words(300) }

/** The programme of a live session, and what else may count as having been there. */
export const sessionFront = {
  programme: z
    .array(z.strictObject({ ...part, minutes: z.int().min(1).max(240) }))
    .min(1)
    .max(30),
  counts: z.array(z.enum(sessionProofs)).max(sessionProofs.length).default([]),
}

export const translatedProgramme = z.array(z.strictObject(part)).min(1).max(30)

export type Programme = z.infer<typeof sessionFront.programme>
export type TranslatedProgramme = z.infer<typeof translatedProgramme>
