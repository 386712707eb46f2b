import { createHash } from 'node:crypto'
import { contentFileId } from '@/lib/files/content-id'
import type { FileDraft } from '../draft'
import type { ContentFault, FaultCode } from './faults'
import { largestFile, mediaTypeOf, namesIn, type SourceFiles } from './files'

/** What is carried along while content/ is read: the files, what was found wrong, what was used. */
export type Reading = {
  files: SourceFiles
  faults: ContentFault[]
  /** Files that texts refer to, by path. */
  used: Map<string, FileDraft>
  /** Where each id was first given. */
  ids: Map<string, string>
  /** The practices that texts can link to: the names of their folders. */
  practices: ReadonlySet<string>
  /** Practices that texts link to, by the folder of the text. */
  cited: Map<string, Set<string>>
}

export const newReading = (files: SourceFiles): Reading => ({
  files,
  faults: [],
  used: new Map(),
  ids: new Map(),
  practices: new Set(
    namesIn(files, 'practices')
      .filter((name) => name.endsWith('/'))
      .map((name) => name.slice(0, -1)),
  ),
  cited: new Map(),
})

export const report = (
  reading: Reading,
  file: string,
  line: number,
  code: FaultCode,
  message: string,
): void => {
  reading.faults.push({ file, line, code, message })
}

/** Notes an id, which must be unique over all courses: progress and forums hang on it. */
export const claimId = (reading: Reading, id: string, file: string, line: number): void => {
  const first = reading.ids.get(id)
  if (first)
    report(reading, file, line, 'duplicateId', `"${id}" is also the id of content/${first}`)
  else reading.ids.set(id, file)
}

/** A file beside a text, checked and noted as used; null, with a fault, when it cannot be served. */
export const claimFile = (
  reading: Reading,
  path: string,
  from: { file: string; line: number },
): FileDraft | null => {
  const fault = (code: FaultCode, message: string) => {
    report(reading, from.file, from.line, code, message)
    return null
  }
  const found = reading.files.get(path)
  const mediaType = mediaTypeOf(path)
  if (!found) return fault('missingFile', `there is no content/${path}`)
  if (!mediaType) return fault('badValue', `content/${path} is of a kind that is not served`)
  if (found.size > largestFile(mediaType)) {
    const most = `${largestFile(mediaType) / 1_000} kB`
    return fault(
      'tooLarge',
      `content/${path} has ${Math.ceil(found.size / 1_000)} kB, at most ${most}`,
    )
  }
  const name = path.split('/').at(-1) ?? path
  const { sha256, size } = found
  const file = { id: contentFileId(sha256, name), sha256, size, mediaType, name, path }
  reading.used.set(path, file)
  return file
}

/** SHA-256 of what an author wrote, whatever its parts are. */
export const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')
