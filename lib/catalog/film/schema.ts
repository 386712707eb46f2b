import { z } from 'zod'
import { served } from '../served/schema'
import { filmProviders } from './rules/hosts'

const hosted = z.object({
  provider: z.enum(filmProviders),
  id: z.string(),
  key: z.string().optional(),
})

/** A film: a file of ours, or one that another site shows. One of the two is there. */
export const filmData = z.object({
  kind: z.literal('film'),
  /** The small file, which every phone plays. */
  film: served.optional(),
  /** The same film for a larger screen and a better line. */
  better: served.optional(),
  hosted: hosted.optional(),
  /** Length in whole seconds. */
  seconds: z.int(),
  captions: z.array(served.extend({ language: z.string() })),
})

export type FilmData = z.infer<typeof filmData>
