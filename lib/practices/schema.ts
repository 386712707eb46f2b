import * as z from 'zod'
import { practiceParts } from '../catalog/practices/schema'

/** What the library is browsed by, as its rows call it. */
export const facets = ['country', 'region', 'theme', 'year'] as const

export type Facet = (typeof facets)[number]

export const longestWords = 100

const value = (form: RegExp) => z.string().regex(form).catch('').default('')

/** What the address of the library asks for; what makes no sense is left out. */
export const librarySchema = z.object({
  country: value(/^[A-Z]{2}$/),
  region: value(/^[a-z-]{1,30}$/),
  theme: value(/^[a-z-]{1,30}$/),
  year: value(/^\d{4}$/),
  q: z.string().max(longestWords).catch('').default(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  view: z.enum(['list', 'map']).catch('list').default('list'),
})
export type LibraryInput = z.infer<typeof librarySchema>

export type FacetCount = { value: string; count: number }

export type PracticeEntry = {
  id: string
  language: string
  title: string
  summary: string
  countries: string[]
  firstYear: number | null
  lastYear: number | null
}

export type Library = {
  entries: readonly PracticeEntry[]
  total: number
  pages: number
  /** For each facet how many practices each value would leave, the others being as they are. */
  counts: Record<Facet, readonly FacetCount[]>
}

export const sourcesSchema = z.array(
  z.object({ title: z.string(), publisher: z.string(), year: z.int().optional() }),
)

export const partnersSchema = z.array(z.string())

/** HTML by part. */
export const partsSchema = z.partialRecord(z.enum(practiceParts), z.string())
