import { localStamp } from '@/lib/i18n/format'
import { csvText } from '@/lib/platform/csv'
import type { Viewer } from '@/lib/platform/viewer'
import { editionFigures } from './queries'
import { figuresTable } from './table'

/**
 * What the page of an edition's figures tells, as CSV. It names nobody, so whoever may look may take it.
 * @throws Forbidden `signInFirst`, NotFound for who does not look after the edition
 */
export async function figuresFile(viewer: Viewer, slug: string, now: Date) {
  const found = await editionFigures(viewer, slug, now)
  const lines = figuresTable(viewer.locale, found).map((line) =>
    line.map((cell) => (cell === null ? '' : `${cell}`)),
  )
  const [day = ''] = localStamp(now, found.edition.timeZone).split(' ')
  return { name: `${slug}-${day}.csv`, text: inOnePiece(csvText(lines, true)) }
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is sent is asked for piece by piece
async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text
}
