import * as z from 'zod'
import { practiceParts } from '../catalog/practices/schema'

/** What the library is browsed by, as its rows call it. */
export const facets = ['country', 'region', 'theme', 'year'] as const

export type Facet = (typeof facets)[number]

/** What the library is narrowed to; '' of a facet is all. */
export type PracticeFilter = Record<Facet, string> & { words: string }

export const sourcesSchema = z.array(
  z.object({ title: z.string(), publisher: z.string(), year: z.int().optional() }),
)

export const partnersSchema = z.array(z.string())

/** HTML by part. */
export const partsSchema = z.partialRecord(z.enum(practiceParts), z.string())
