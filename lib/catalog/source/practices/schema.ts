import { z } from 'zod'
import { practiceThemes } from '../../practices/schema'
import { slug, words } from '../quiz/schema'
import { language } from '../schema'

/** Where members propose practices: the last part of an address that no practice may have. */
export const proposing = 'propose'

/** An address in the library that is not for content/ to give: of the form, or of what members propose. */
export const isTaken = (id: string): boolean => id === proposing || z.uuid().safeParse(id).success

const year = z.int().min(1900).max(2100)

const source = z.strictObject({
  title: words(200),
  publisher: words(160),
  year: year.optional(),
})

/** practice.yaml: what is the same in every language. The first language is the one it was written in. */
export const practiceFacts = z.strictObject({
  id: slug,
  languages: z.array(language).min(1).max(12),
  /** ISO 3166-1 alpha-2, and XK. */
  countries: z.array(z.string()).max(40).default([]),
  /** Where the source names a region and not its countries. */
  regions: z.array(z.string()).max(5).default([]),
  themes: z.array(z.enum(practiceThemes, 'not a theme: see content/README.md')).min(1).max(6),
  /** One year, or the first and the last. */
  years: z.array(year).min(1).max(2).optional(),
  sources: z.array(source).min(1).max(6),
})

/** practice.<language>.md */
export const practiceFront = z.strictObject({
  title: words(160),
  summary: words(400),
  partners: z.array(words(200)).max(30).default([]),
})

export type PracticeFacts = z.infer<typeof practiceFacts>
