import { watch } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase } from '@/lib/platform/db'
import { publicationLines, publishContent } from './content/publish'

const folder = join(import.meta.dirname, '../content')

/** Publishes once and says what came of it; answers whether the site now shows what the files say. */
const publish = async (): Promise<boolean> => {
  const publication = await publishContent(folder, new Date())
  const isDone = publication.status === 'published' || publication.status === 'unchanged'
  console[isDone ? 'info' : 'error'](publicationLines(publication).join('\n'))
  return isDone
}

/** Publishes again after each change, while developing: a burst of changes is one publication. */
const follow = (): void => {
  let waiting: NodeJS.Timeout | undefined
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void publish().catch(console.error), 200)
  })
}

const isDone = await publish()
if (process.argv.includes('--watch')) follow()
else {
  process.exitCode = isDone ? 0 : 1
  await closeDatabase()
}
