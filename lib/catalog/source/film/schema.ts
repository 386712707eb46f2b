import { z } from 'zod'
import { hostedFilm } from '../../film/rules/hosts'

const address = z
  .string()
  .refine(
    (url) => hostedFilm(url) !== null,
    'no address of a film at YouTube or Vimeo, such as https://youtu.be/aqz-KE-bpKQ',
  )

/** What a film is: a file, or an address elsewhere. A translation may have one of its own. */
export const filmSource = (path: z.ZodString) => ({
  film: path.optional(),
  better: path.optional(),
  address: address.optional(),
})

export type FilmSource = { film?: string; better?: string; address?: string }
