import { z } from 'zod'

/** A file that the site serves under /files/<id>; `size` in bytes. */
export const served = z.object({
  id: z.string(),
  name: z.string(),
  size: z.int(),
  mediaType: z.string(),
})

export type ServedFile = z.infer<typeof served>
