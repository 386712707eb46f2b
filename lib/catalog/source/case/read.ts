import type { CaseData } from '../../case/schema'
import { readBody } from '../body'
import type { Split } from '../front-matter'
import { complainer } from '../quiz/place'
import type { Reading } from '../reading'
import type { CaseFront } from './schema'

/** Where a case in one language stands. */
type Source = { file: string; split: Split; line: (...path: PropertyKey[]) => number }

type Original = CaseFront & { id: string }

/** Each prompt in its language, in the order of the original; null, with a fault, when they differ. */
const paired = (reading: Reading, source: Source, item: Original, own: CaseFront) => {
  const complain = complainer(reading, source)
  const ids = item.prompts.map(({ id }) => id)
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at)
  if (own === item && twice >= 0) {
    const message = `two prompts have the id "${ids[twice] ?? ''}"`
    complain(['prompts', twice, 'id'], 'duplicateId', message)
  }
  const found = ids.map((id) => own.prompts.find((prompt) => prompt.id === id))
  const isWhole = found.every(Boolean) && own.prompts.length === ids.length
  if (!isWhole)
    complain(['prompts'], 'translationDiffers', 'prompts must have the same ids as in the original')
  return isWhole ? found.flatMap((prompt) => prompt ?? []) : null
}

/** A case as it is kept in one language; null, with faults, when its prompts cannot be read. */
export const readCase = (
  reading: Reading,
  folder: string,
  item: Original,
  source: Source,
  own: CaseFront,
): { written: unknown; data: CaseData } | null => {
  const asked = paired(reading, source, item, own)
  if (!asked) return null
  const { front } = source.split
  const told = { front, body: own.commentary, bodyLine: source.line('commentary') + 1 }
  const html = readBody(reading, told, { folder, idPrefix: `${item.id}-told` })
  const kept = asked.map(({ id, text }) => ({ id, text: text.replace(/\s+/g, ' ') }))
  return {
    written: [kept, own.commentary],
    data: { kind: 'case', prompts: kept, commentary: html },
  }
}
