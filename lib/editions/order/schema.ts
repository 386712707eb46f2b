import { z } from 'zod'
import { isDay } from '../rules'
import { orders, type Opening } from './rules'

const edition = z.string().min(1).max(80)

/** In which order an edition's items are done. */
export const orderItemsSchema = z.object({ edition, order: z.enum(orders) })
export type OrderItemsInput = z.infer<typeof orderItemsSchema>

/** When one item opens, as the form says it: of the two fields, the one that `how` asks for counts. */
export const openItemSchema = z
  .object({
    edition,
    item: z.string().min(1).max(80),
    how: z.enum(['now', 'date', 'days']),
    on: z.string().trim().max(10).default(''),
    days: z.string().trim().max(3).default(''),
  })
  .refine(({ how, on }) => how !== 'date' || on !== '', { path: ['on'], message: 'required' })
  .refine(({ how, on }) => how !== 'date' || on === '' || isDay(on), {
    path: ['on'],
    message: 'invalid',
  })
  .refine(({ how, days }) => how !== 'days' || days !== '', {
    path: ['days'],
    message: 'required',
  })
  .refine(({ how, days }) => how !== 'days' || days === '' || /^[1-9]\d*$/.test(days), {
    path: ['days'],
    message: 'number',
  })
  .transform(({ how, on, days, ...about }) => ({ ...about, opening: openingFrom(how, on, days) }))
export type OpenItemInput = z.infer<typeof openItemSchema>

function openingFrom(how: Opening['how'], on: string, days: string): Opening {
  if (how === 'now') return { how }
  return how === 'date' ? { how, on } : { how, days: Number(days) }
}
