import * as z from 'zod'
import { frequentLanguages, otherLanguages } from './rules/tags'

const known = new Set([...frequentLanguages, ...otherLanguages])

/** A language that a post can say it is in. */
export const languageSchema = z.string().refine((tag) => known.has(tag), 'choice')

/** How the language of a post was found. */
export type LanguageBy = 'detected' | 'author' | 'facilitator'

/** The languages that a reader wants in full; none chosen means all. */
export const readLanguagesSchema = z.object({
  languages: z.array(languageSchema).max(20).default([]),
})

export const correctLanguageSchema = z.object({ post: z.uuid(), language: languageSchema })
export type CorrectLanguageInput = z.infer<typeof correctLanguageSchema>
