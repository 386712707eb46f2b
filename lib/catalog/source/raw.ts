import type { SourceFiles } from './files'
import { type Reading, report } from './reading'

const lineOf = (text: string, sign: RegExp): number | null => {
  const at = text.search(sign)
  return at < 0 ? null : text.slice(0, at).split('\n').length
}

/** What may stand in no file at all, whatever it is: signs that were lost, and a merge half done. */
export const checkRaw = (reading: Reading, files: SourceFiles): void => {
  for (const [path, { text }] of files) {
    const lost = lineOf(text ?? '', /\uFFFD/)
    if (lost !== null) {
      const message = 'the file is not saved as UTF-8: save it again, with that encoding'
      report(reading, path, lost, 'badEncoding', message)
    }
    const merge = lineOf(text ?? '', /^<<<<<<< /m)
    if (merge !== null) {
      const message = 'between "<<<<<<<" and ">>>>>>>" stand two versions: keep one of them'
      report(reading, path, merge, 'mergeConflict', message)
    }
  }
}
