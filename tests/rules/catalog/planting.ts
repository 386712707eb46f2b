import type { FaultCode } from '@/lib/catalog/source/faults'
import { type ContentFiles, pathIn } from '@/tests/support/content/a-course'

/** A fault that a test puts into a course which was in order, and how it must be told. */
export type Planted = {
  what: string
  plant: (files: ContentFiles) => void
  /** The end of the file's path, the line, the code, and words that the message has. */
  fault: [file: string, line: number, code: FaultCode, says: string]
}

/** Writes something else into a file. */
export const replace =
  (ending: string, from: string | RegExp, to: string) => (files: ContentFiles) => {
    const path = pathIn(files, ending)
    const text = files[path] as string
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`nothing was planted in ${ending}`)
    files[path] = changed
  }
/** Writes something at a file's end. */
export const append = (ending: string, text: string) => replace(ending, /$/, text)
/** Takes a file away. */
export const remove = (ending: string) => (files: ContentFiles) => {
  // The path is made of the fixture's own keys.
  Reflect.deleteProperty(files, pathIn(files, ending))
}
/** Puts a file beside the others of the course. */
export const add = (name: string, content: string | Uint8Array) => (files: ContentFiles) => {
  files[`courses/first-course/${name}`] = content
}
/** Several of these, one after the other. */
export const both =
  (...plants: ((files: ContentFiles) => void)[]) =>
  (files: ContentFiles) => {
    for (const plant of plants) plant(files)
  }
