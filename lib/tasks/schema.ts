import { z } from 'zod'

const id = z.string().min(1).max(80)

/** An item of an edition, by the edition's address and the item's id. */
export const itemAddressSchema = z.object({ edition: id, item: id })

export type ItemAddress = z.infer<typeof itemAddressSchema>

/** The same from the page of a module, to which the answer leads back. */
export const itemFormSchema = itemAddressSchema.extend({ module: id })
