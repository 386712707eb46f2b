import * as z from 'zod'
import { entrySchema, inboxFilterSchema, passEntrySchema } from '@/lib/inbox/schema'

/** The address that the list was asked for by, so that it stays as it was. */
const asked = z
  .string()
  .max(500)
  .catch('')
  .transform((text) => inboxFilterSchema.parse(Object.fromEntries(new URLSearchParams(text))))

export const entryFormSchema = entrySchema.extend({ asked })

export const passFormSchema = passEntrySchema.extend({ asked })
