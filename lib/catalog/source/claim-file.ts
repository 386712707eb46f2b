import { contentFileId } from '@/lib/files/content-id'
import type { FileDraft } from '../draft'
import type { FaultCode } from './faults'
import { isWhatItsNameSays, largestFile, mediaTypeOf } from './files'
import { type Reading, report } from './reading'

/** Capitals and accents do not count, nor how an accent is made up. */
const alike = (path: string) => path.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Says that a file is not there, and which one may be meant. */
const absence = ({ files }: Reading, path: string): string => {
  const none = `there is no content/${path}`
  const near = [...files.keys()].find((one) => alike(one) === alike(path))
  if (near === undefined) return none
  return near.normalize() === path.normalize()
    ? `${none}: the name of the file has its accents made up otherwise; rename it without accents`
    : `${none}; is content/${near} meant?`
}

/**
 * A file beside a text, checked and noted as used; null, with a fault, when it cannot be served. What
 * is wrong with the name is told where it is written, what is wrong with the file of the file.
 */
export const claimFile = (
  reading: Reading,
  path: string,
  from: { file: string; line: number },
  most?: number,
): FileDraft | null => {
  const fault = (at: { file: string; line: number }, code: FaultCode, message: string) => {
    report(reading, at.file, at.line, code, message)
    return null
  }
  const found = reading.files.get(path)
  const mediaType = mediaTypeOf(path)
  if (!found) return fault(from, 'missingFile', absence(reading, path))
  if (!mediaType) return fault(from, 'badValue', `content/${path} is of a kind that is not served`)
  const name = path.split('/').at(-1) ?? path
  const { sha256, size } = found
  const file = { id: contentFileId(sha256, name), sha256, size, mediaType, name, path }
  reading.used.set(path, file)
  const itself = { file: path, line: 1 }
  const largest = most ?? largestFile(mediaType)
  if (size > largest) {
    const message = `${name} has ${Math.ceil(size / 1_000)} kB, at most ${largest / 1_000} kB`
    return fault(itself, 'tooLarge', message)
  }
  if (!isWhatItsNameSays(found, mediaType)) {
    const message = `${name} is not what its name says, ${mediaType}: save it as that, do not rename it`
    return fault(itself, 'badFile', message)
  }
  return file
}
