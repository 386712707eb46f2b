import { join } from 'node:path'
import { faultLine } from '@/lib/catalog/source/faults'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'

// Needs no database: an author checks on a machine that has nothing but the files.
const folder = process.argv[2] ?? join(import.meta.dirname, '../content')
const { release, faults } = readContent(await loadContent(folder))
const modules = release.courses.flatMap((course) => course.modules)
const items = modules.flatMap((module) => module.items)

if (faults.length > 0) {
  console.error(faults.map(faultLine).join('\n'))
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in content/`)
  process.exitCode = 1
} else {
  const counts = `${release.courses.length} courses, ${modules.length} modules, ${items.length} items`
  console.info(`content/ is in order: ${counts}, ${release.files.length} files beside the texts`)
}
