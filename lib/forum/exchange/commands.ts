import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import { mayExchange } from './policy'
import { forumExport } from './export-queries'

type Place = { edition: string; module: string }

/** A forum by the words of its address; null when there is none. */
export async function forumAt({ edition, module }: Place) {
  const [forum] = await reader.$queryRaw<{ id: string; editionId: string }[]>`
    SELECT f."id", f."editionId" FROM "Forum" f
    JOIN "Edition" e ON e."id" = f."editionId" JOIN "Module" m ON m."id" = f."moduleId"
    WHERE e."slug" = ${edition} AND m."slug" = ${module}`
  return forum ?? null
}

/**
 * Gives a forum as lines of JSON, as they are asked for, and notes who took it.
 * @throws NotFound, Forbidden: administrators alone take a forum out of the house
 */
export async function downloadForum(ctx: Ctx, place: Place) {
  if (!ctx.viewer.account) throw new Forbidden('signInFirst')
  if (!mayExchange(ctx.viewer)) throw new Forbidden()
  const forum = await forumAt(place)
  if (!forum) throw new NotFound()
  await runCommand(ctx, { name: 'forum.downloadForum', input: place }, async (tx) => {
    await recordAudit(tx, ctx, {
      action: 'forum.downloadForum',
      subjectKind: 'forum',
      subjectId: forum.id,
      editionId: forum.editionId,
    })
    return null
  })
  return {
    name: `${place.edition}-${place.module}.jsonl`,
    text: forumExport({ ...place, id: forum.id }),
  }
}
