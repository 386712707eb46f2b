import type { SessionData } from '../../session/schema'
import type { ItemSource } from '../item-data'
import { complainer } from '../quiz/place'
import type { Reading } from '../reading'
import type { OriginalItem } from '../schema'
import { checkProgramme, keptSession, translateProgramme } from './keep'
import type { TranslatedProgramme } from './schema'

type Session = Extract<OriginalItem, { kind: 'session' }>

/** A live session in one language; null, with a fault, when its programme does not fit. */
export function readSession(
  reading: Reading,
  item: Session,
  source: ItemSource,
): { written: unknown; data: SessionData } | null {
  const { own } = source
  const complain = complainer(reading, source)
  if (own === item) checkProgramme(complain, item)
  const translated =
    own !== item && 'programme' in own ? (own.programme as TranslatedProgramme) : null
  const programme = translated
    ? translateProgramme(complain, item.programme, translated)
    : item.programme
  if (!programme) return null
  const data = keptSession(item.counts, programme, item.id)
  return { written: [programme, item.counts], data }
}
