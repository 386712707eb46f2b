import { z } from 'zod'

/** For whom a signed sheet counts: who wrote in it, or the whole delegation of that day. */
export const sheetCounts = ['contributors', 'delegation'] as const

/** What each delegation of an edition fills in together. */
export const sheetData = z.object({
  kind: z.literal('sheet'),
  counts: z.enum(sheetCounts),
  fields: z.array(z.object({ id: z.string(), label: z.string(), hint: z.string().nullable() })),
})

export type SheetData = z.infer<typeof sheetData>
export type SheetField = SheetData['fields'][number]
