import type { PracticeDraft } from '../../draft'
import { namesIn } from '../files'
import { type Reading, report } from '../reading'
import { readPractice } from './practice'

/** The library of good practices: every folder of content/practices. */
export const readPractices = (reading: Reading): PracticeDraft[] =>
  namesIn(reading.files, 'practices').flatMap((name): PracticeDraft[] => {
    if (!name.endsWith('/')) {
      report(reading, `practices/${name}`, 1, 'unexpectedFile', 'a practice is a folder')
      return []
    }
    const practice = readPractice(reading, `practices/${name.slice(0, -1)}`)
    return practice ? [practice] : []
  })
