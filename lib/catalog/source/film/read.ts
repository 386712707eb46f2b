import type { FileDraft } from '../../draft'
import { hostedFilm } from '../../film/rules/hosts'
import type { FilmData } from '../../film/schema'
import type { ServedFile } from '../../served/schema'
import { checkCaptions } from '../captions'
import { type Reading, report } from '../reading'
import type { FilmSource } from './schema'

type Item = FilmSource & { seconds: number; captions?: Record<string, string> | undefined }
type Source = { file: string; line: (...path: PropertyKey[]) => number; own: object }

/** Notes a file that the front matter names, when it is there and of the right kind. */
type Named = (path: string, mediaType: RegExp, line: number, most?: number) => FileDraft | null

/** For a screen of 1280 points, two minutes: what a line in an office brings in half a minute. */
const largestBetter = 4_000_000

const served = ({ id, name, size, mediaType }: FileDraft): ServedFile => ({
  id,
  name,
  size,
  mediaType,
})

/** Captions are named once, in the original, for every language. */
const readCaptions = (reading: Reading, item: Item, { line, own }: Source, named: Named) => {
  const isOriginal = 'captions' in own
  return Object.entries(item.captions ?? {}).flatMap(([language, path]) => {
    const at = isOriginal ? line('captions', language) : line('film')
    const found = named(path, /^text\/vtt$/, at)
    if (found) checkCaptions(reading, found.path, item.seconds)
    return found ? [{ language, file: found }] : []
  })
}

/** A film as it is kept in one language; null, with faults, when there is none to show. */
export const readFilm = (
  reading: Reading,
  item: Item,
  source: Source,
  named: Named,
): { written: unknown; data: FilmData } | null => {
  const { file, line, own } = source
  const said: FilmSource = own
  // A translation brings its own film, in all its files, or has that of the original.
  const { film, better, address } = (said.film ?? said.address) ? said : item
  const { seconds } = item
  if (film !== undefined && address !== undefined) {
    report(reading, file, line('address'), 'badValue', 'a film is a file or an address, not both')
    return null
  }
  const hosted = address === undefined ? null : hostedFilm(address)
  if (hosted)
    return { written: [seconds, hosted], data: { kind: 'film', hosted, seconds, captions: [] } }
  if (film === undefined) {
    report(reading, file, 1, 'missingKey', '"film" (a file) or "address" is missing')
    return null
  }
  if (own === item && !item.captions)
    report(reading, file, 1, 'missingKey', '"captions" is missing: the film has to be understood')
  const video = named(film, /^video\//, line('film'))
  const large =
    better === undefined ? null : named(better, /^video\//, line('better'), largestBetter)
  const captions = readCaptions(reading, item, source, named)
  if (!video) return null
  const told = captions.map((one) => [one.language, one.file.id])
  return {
    // A film in one file keeps the hash that it had before there were two.
    written: [seconds, video.id, told, ...(large ? [large.id] : [])],
    data: {
      kind: 'film',
      film: served(video),
      ...(large && { better: served(large) }),
      seconds,
      captions: captions.map((one) => ({ ...served(one.file), language: one.language })),
    },
  }
}
