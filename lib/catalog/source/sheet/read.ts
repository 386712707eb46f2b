import type { SheetData } from '../../sheet/schema'
import type { ItemSource } from '../item-data'
import { complainer, type Complain } from '../quiz/place'
import type { Reading } from '../reading'
import type { OriginalItem } from '../schema'
import type { Fields } from './schema'

type Sheet = Extract<OriginalItem, { kind: 'sheet' }>

function checkFields(complain: Complain, fields: Fields): void {
  const ids = fields.map(({ id }) => id)
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at)
  if (twice < 0) return
  const message = `two fields have the id "${ids[twice] ?? ''}"`
  complain(['fields', twice, 'id'], 'duplicateId', message)
}

/** The fields in another language, in the original's order; null, with a fault, when they differ. */
function translated(complain: Complain, original: Fields, words: Fields): Fields | null {
  const found = original.flatMap(({ id }) => words.find((field) => field.id === id) ?? [])
  if (found.length !== original.length || words.length !== original.length) {
    complain(['fields'], 'translationDiffers', 'fields must have the same ids as in the original')
    return null
  }
  const silent = original.findIndex(
    ({ hint }, at) => (hint === undefined) !== (found[at]?.hint === undefined),
  )
  if (silent >= 0) {
    const message = `field "${original[silent]?.id ?? ''}" has a hint in one language only`
    complain(['fields'], 'translationDiffers', message)
  }
  return found
}

/** A country sheet in one language; null, with a fault, when its fields do not fit. */
export function readSheet(
  reading: Reading,
  item: Sheet,
  source: ItemSource,
): { written: unknown; data: SheetData } | null {
  const { own } = source
  const complain = complainer(reading, source)
  if (own === item) checkFields(complain, item.fields)
  const fields =
    own !== item && 'fields' in own ? translated(complain, item.fields, own.fields) : item.fields
  if (!fields) return null
  const kept = fields.map(({ id, label, hint }) => ({ id, label, hint: hint ?? null }))
  return {
    written: [fields, item.counts],
    data: { kind: 'sheet', counts: item.counts, fields: kept },
  }
}
