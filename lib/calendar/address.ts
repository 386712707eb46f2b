import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '@/lib/platform/secret'

const seal = (id: string): string =>
  createHmac('sha256', keyFor('calendar')).update(id).digest('base64url').slice(0, 32)

/** The last part of a feed’s address: its id with a seal of 192 bits that nobody else can make. */
export const feedName = (id: string): string => `${id}.${seal(id)}.ics`

/** The id in an address; null when the seal is not ours. */
export function feedIdOf(name: string): string | null {
  const [id = '', given = '', ending, ...rest] = name.split('.')
  const own = Buffer.from(seal(id))
  const said = Buffer.from(given)
  const isOurs = own.length === said.length && timingSafeEqual(own, said)
  return isOurs && ending === 'ics' && rest.length === 0 ? id : null
}
