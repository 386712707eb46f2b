import { closeDatabase } from '@/lib/platform/db'
import { importArguments } from './disqus/arguments'
import { faultWords } from './disqus/faults'
import { importExport } from './disqus/import'

const asked = importArguments(process.argv.slice(2))
try {
  if (asked.fault === null) await importExport(asked, (line) => console.info(line))
  else {
    console.error(asked.fault)
    process.exitCode = 2
  }
} catch (error) {
  const words = faultWords(error)
  if (words === null) throw error
  console.error(words)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
