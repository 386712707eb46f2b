import { createHash } from 'node:crypto'
import type { FileDraft } from '../draft'
import type { ContentFault, FaultCode } from './faults'
import { namesIn, type SourceFiles } from './files'

/** What is carried along while content/ is read: the files, what was found wrong, what was used. */
export type Reading = {
  files: SourceFiles
  faults: ContentFault[]
  /** Files that texts refer to, by path. */
  used: Map<string, FileDraft>
  /** Where each id was first given. */
  ids: Map<string, { file: string; line: number }>
  /** The practices that texts can link to: the names of their folders. */
  practices: ReadonlySet<string>
  /** Practices that texts link to, by the folder of the text. */
  cited: Map<string, Set<string>>
  /** Which modules come before a module, by its id, and where it says so. */
  requires: Map<string, Required>
}

export type Required = { file: string; lines: number[]; ids: string[] }

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
  requires: new Map(),
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
    report(reading, file, line, 'duplicateId', `"${id}" is also the id of content/${first.file}`)
  else reading.ids.set(id, { file, line })
}

/** SHA-256 of what an author wrote, whatever its parts are. */
export const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')
