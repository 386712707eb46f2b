import { join } from 'node:path'
import { faultLine } from '@/lib/catalog/source/faults'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'
import { wordLines } from './content/words'

// Needs no database: an author checks on a machine that has nothing but the files.
const asked = process.argv.slice(2)
const folder =
  asked.find((word) => !word.startsWith('--')) ?? join(import.meta.dirname, '../content')
const { release, faults } = readContent(await loadContent(folder))
const modules = release.courses.flatMap((course) => course.modules)
const items = modules.flatMap((module) => module.items)

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

if (faults.length > 0) {
  console.error(faults.map(faultLine).join('\n'))
  console.error(`${counted(faults.length, 'fault')} in content/`)
  process.exitCode = 1
} else {
  const counts = [
    counted(release.courses.length, 'course'),
    counted(modules.length, 'module'),
    counted(items.length, 'item'),
    counted(release.practices.length, 'practice'),
    counted(release.files.length, 'file'),
  ]
  if (asked.includes('--words')) console.info(wordLines(release).join('\n'))
  console.info(`content/ is in order: ${counts.join(', ')}`)
}
