import { z } from 'zod'
import { sheetCounts } from '../../sheet/schema'
import { slug, words } from '../quiz/schema'

const field = z.strictObject({ id: slug, label: words(120), hint: words(400).optional() })
const fields = z.array(field).min(1).max(12)

/** The fields of a country sheet, and for whom it counts once it is signed. */
export const sheetFront = { counts: z.enum(sheetCounts).default('contributors'), fields }

export const translatedFields = fields

export type Fields = z.infer<typeof fields>
