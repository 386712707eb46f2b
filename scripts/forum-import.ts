import { forumAt } from '@/lib/forum/exchange/commands'
import { importForum, UnusableForum } from '@/lib/forum/exchange/import-commands'
import { closeDatabase } from '@/lib/platform/db'
import { linesOf } from './site/files'

const [file, edition, module] = process.argv.slice(2)
try {
  const forum = edition && module ? await forumAt({ edition, module }) : null
  if (forum && file) {
    const { posts, authors } = await importForum(forum.id, linesOf(file), new Date())
    console.info(`${posts} posts of ${authors} authors are in the forum.`)
  } else {
    console.error(
      module
        ? 'There is no such forum.'
        : 'Usage: npm run forum:import -- FILE.jsonl EDITION MODULE',
    )
    process.exitCode = 2
  }
} catch (error) {
  if (!(error instanceof UnusableForum)) throw error
  console.error(`Nothing was imported. ${error.message}`)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
