import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Invalid } from '@/lib/platform/errors'
import { sortKey } from '@/lib/i18n/sort-key'
import type { Writer } from '../authors/writer-commands'
import type { Forum } from '../forum-queries'
import { linkCount } from '../guests/rules'
import { canModerate } from '../policy'
import { signalsOf, type Signal } from './rules/signals'
import { latinised, passesForTeam } from './rules/skeleton'

const dayMs = 24 * 3_600_000
/** Greetings and thanks are the same again and again; a text of this length is not by chance. */
const longText = 50

/** A text about to be kept, new or changed; `post` is the one that is changed. */
export type Weighed = { forum: Forum; writer: Writer; body: string; post?: string }

/**
 * What a facilitator should look at before others read a text; nothing in what facilitators write.
 */
export async function weigh(tx: Tx, ctx: Ctx, text: Weighed): Promise<Signal[]> {
  if (canModerate(ctx.viewer, text.forum)) return []
  const { writer, body } = text
  const where = { authorId: writer.author, status: 'published' }
  return signalsOf(body, {
    writer: writer.kind,
    shownBefore: await tx.post.count({ where, take: 3 }),
    ...(await repeats(tx, ctx, text)),
    hasMembersName: writer.kind === 'guest' && (await isMembersName(tx, writer.author)),
    words: env.HELD_WORDS,
  })
}

async function repeats(tx: Tx, { now }: Ctx, { writer, body, post }: Weighed) {
  if (body.length < longText && linkCount(body) === 0) return { ownRepeats: 0, othersRepeats: 0 }
  const since = { gt: new Date(now.getTime() - dayMs) }
  const status = { in: ['held', 'published', 'refused'] }
  const same = { body, writtenAt: since, id: { not: post ?? '' }, status }
  const ownRepeats = await tx.post.count({ where: { ...same, authorId: writer.author } })
  const othersRepeats = await tx.post.count({
    where: { ...same, authorId: { not: writer.author } },
  })
  return { ownRepeats, othersRepeats }
}

async function isMembersName(tx: Tx, author: string): Promise<boolean> {
  const { name } = await tx.author.findUniqueOrThrow({ where: { id: author } })
  const nameKey = { in: [sortKey(name), sortKey(latinised(name))] }
  return (await tx.account.count({ where: { nameKey }, take: 1 })) > 0
}

/** Most names that are compared; a site has fewer people in its team. */
const mostOfTeam = 500

/**
 * Refuses a guest the name of somebody who facilitates the edition or administers the site, however
 * it is spelled, and names that say so.
 * @throws Invalid `nameOfTeam`
 */
export async function refuseTeamName(tx: Tx, forum: Forum, name: string): Promise<void> {
  const team = await tx.account.findMany({
    where: {
      grants: {
        some: {
          role: { in: ['facilitator', 'administrator'] },
          OR: [{ scope: 'site' }, { scope: 'edition', scopeId: forum.editionId }],
        },
      },
    },
    select: { name: true },
    take: mostOfTeam,
  })
  const names = team.map((one) => one.name)
  if (passesForTeam(name, names)) throw new Invalid({ name: { code: 'nameOfTeam' } }, 'invalidForm')
}
