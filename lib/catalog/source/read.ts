import { rendererVersion } from '@/lib/markdown/plugins'
import type { CourseDraft, ReleaseDraft } from '../draft'
import { readCourse } from './course'
import { type ContentFault, sortedFaults } from './faults'
import { namesIn, type SourceFiles } from './files'
import { readPractices } from './practices/practices'
import { checkRaw } from './raw'
import { hashOf, newReading, report } from './reading'

/** All that content/ says, and all that is wrong with it. Nothing is published while there is a fault. */
export type ContentRead = { release: ReleaseDraft; faults: ContentFault[] }

/** Reads, checks and renders the files of content/. Pure: the files come in, nothing is looked up. */
export const readContent = (files: SourceFiles): ContentRead => {
  const reading = newReading(files)
  checkRaw(reading, files)
  for (const name of namesIn(files, 'courses')) {
    if (name.endsWith('/')) continue
    report(reading, `courses/${name}`, 1, 'unexpectedFile', 'a course is a folder')
  }
  const courses = namesIn(files, 'courses')
    .filter((name) => name.endsWith('/'))
    .flatMap((name): CourseDraft[] => {
      const course = readCourse(reading, `courses/${name.slice(0, -1)}`)
      return course ? [course] : []
    })
  const practices = readPractices(reading)
  const used = [...reading.used.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const contentHash = hashOf(rendererVersion, courses, practices, used)
  return {
    release: { contentHash, courses, practices, files: used },
    faults: sortedFaults(reading.faults),
  }
}
