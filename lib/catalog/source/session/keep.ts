import { renderContent } from '@/lib/markdown/render'
import type { SessionData, SessionProof } from '../../session/schema'
import type { Complain } from '../quiz/place'
import type { Programme, TranslatedProgramme } from './schema'

type Session = { minutes: number; programme: Programme; counts: readonly SessionProof[] }

/** Each part has an id of its own, and together they take no longer than the session. */
export function checkProgramme(complain: Complain, { minutes, programme }: Session): void {
  const ids = programme.map(({ id }) => id)
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at)
  if (twice >= 0) {
    const message = `two parts of the programme have the id "${ids[twice] ?? ''}"`
    complain(['programme', twice, 'id'], 'duplicateId', message)
  }
  const all = programme.reduce((sum, part) => sum + part.minutes, 0)
  if (all > minutes) {
    const message = `the programme takes ${all} minutes, the session ${minutes}`
    complain(['programme'], 'badValue', message)
  }
}

/** The programme in another language; null, with a fault, when it does not have the same parts. */
export function translateProgramme(
  complain: Complain,
  original: Programme,
  translated: TranslatedProgramme,
): Programme | null {
  const found = original.flatMap((part) => {
    const words = translated.find(({ id }) => id === part.id)
    return words ? [{ ...part, ...words }] : []
  })
  if (found.length === original.length && translated.length === original.length) return found
  const message = 'the programme must have the same ids as in the original'
  complain(['programme'], 'translationDiffers', message)
  return null
}

/** A session as it is kept in one language. */
export const keptSession = (
  counts: readonly SessionProof[],
  programme: Programme,
  idPrefix: string,
): SessionData => ({
  kind: 'session',
  programme: programme.map(({ id, minutes, text }) => ({
    id,
    minutes,
    html: renderContent(text, { idPrefix }),
  })),
  counts: [...counts],
})
