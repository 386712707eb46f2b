import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { ownItem, refuseUnlessOpen, type OwnItem } from '@/lib/progress/commands/own-item'
import { recordFor } from './assignments/evidence-commands'
import { countsAs } from './assignments/rules'
import { ownText } from './assignments/text-commands'
import { countPost } from './questions/commands'
import { standingPosts } from './questions/queries'
import type { ItemAddress } from './schema'

/**
 * Counts what stood before it could count: a post written before its author enrolled, or before the
 * edition asked; the text of a country that was accepted before he came.
 * @throws Conflict `nothingStands` when there is no such thing
 */
export async function countStanding(ctx: Ctx, input: ItemAddress): Promise<{ item: string }> {
  return runCommand(ctx, { name: 'tasks.countStanding', input }, async (tx) => {
    const own = await ownItem(tx, ctx, input)
    refuseUnlessOpen(own, ctx.now)
    const isCounted = isOfForum(own)
      ? await countOwnPost(tx, ctx, own)
      : await countOwnText(tx, ctx, input, own)
    if (!isCounted) throw new Conflict('nothingStands')
    return { item: own.itemId }
  })
}

const isOfForum = ({ criterion }: OwnItem) => ['posted', 'replied'].includes(criterion)

async function countOwnPost(tx: Tx, ctx: Ctx, { edition, itemId, criterion }: OwnItem) {
  const posts = await standingPosts(tx, ctx.viewer, edition.id, [itemId])
  const post = posts.find(
    ({ status, isReply }) => status === 'published' && (isReply || criterion === 'posted'),
  )
  if (post) await countPost(tx, { ...post, editionId: edition.id }, ctx.now)
  return post !== undefined
}

async function countOwnText(tx: Tx, ctx: Ctx, input: ItemAddress, own: OwnItem) {
  if (!['submitted', 'accepted'].includes(own.criterion)) return false
  const { text } = await ownText(tx, ctx, input)
  const kind = countsAs(text, own.criterion)
  if (kind) await recordFor(tx, text, kind, ctx, [{ id: own.enrolmentId }])
  return kind !== null
}
