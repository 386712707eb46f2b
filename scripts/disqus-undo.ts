import { batchFacts } from '@/lib/forum/disqus/batch-queries'
import { undoingBatch, undoPreview } from '@/lib/forum/disqus/undo-commands'
import { closeDatabase } from '@/lib/platform/db'

const [id, ...rest] = process.argv.slice(2)

const say = (line: string) => console.info(line)

async function undo(batch: string, isMeant: boolean): Promise<void> {
  const { threads, posts, answeredThreads, emptied } = await undoPreview(batch)
  say(`${posts} posts in ${threads} threads came with this batch.`)
  if (emptied > 0)
    say(
      `In ${answeredThreads} of them people have written since: their ${emptied} imported posts stay as empty places.`,
    )
  if (!isMeant) {
    say('Nothing was changed. Add --yes to take the batch back.')
    return
  }
  const sum = { removed: 0, emptied: 0 }
  for await (const { removed, emptied: kept } of undoingBatch(batch, () => new Date())) {
    sum.removed += removed
    sum.emptied += kept
  }
  say(`Taken back: ${sum.removed} posts removed, ${sum.emptied} emptied.`)
}

try {
  const batch = id === undefined ? null : await batchFacts(id)
  if (batch === null || batch.undoneAt !== null) {
    console.error(
      batch ? 'This batch was taken back already.' : 'Usage: npm run disqus:undo -- BATCH [--yes]',
    )
    process.exitCode = 2
  } else await undo(batch.id, rest.includes('--yes'))
} finally {
  await closeDatabase()
}
