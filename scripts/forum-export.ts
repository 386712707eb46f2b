import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { forumAt } from '@/lib/forum/exchange/commands'
import { forumExport } from '@/lib/forum/exchange/export-queries'
import { closeDatabase } from '@/lib/platform/db'

const [edition, module, file] = process.argv.slice(2)
try {
  const forum = edition && module ? await forumAt({ edition, module }) : null
  if (forum && edition && module && file) {
    const lines = forumExport({ id: forum.id, edition, module })
    await pipeline(Readable.from(lines), createWriteStream(file, { flags: 'wx' }))
    console.info(`The forum is in ${file}.`)
  } else {
    console.error(
      file ? 'There is no such forum.' : 'Usage: npm run forum:export -- EDITION MODULE FILE.jsonl',
    )
    process.exitCode = 2
  }
} finally {
  await closeDatabase()
}
