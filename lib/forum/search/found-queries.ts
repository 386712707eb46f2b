import { reader } from '@/lib/platform/db'
import { engineOf } from '@/lib/platform/db/engine'
import { env } from '@/lib/platform/env'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { matchText, type Sought } from './match'
import { judgedLength, rankOf } from './rank'
import { runLength, type Candidate } from './rules'
import type { FoundPost, ReadablePlace } from './schema'
import { snippetOf } from './snippet'
import type { Wanted } from './words'

const { sql } = Prisma
const snippetLength = 240

type Match = Candidate & { postId: string }
type MatchRow = { sequence: number; postId: string; text: string; isThread: number | boolean }

/** The newest posts that match, up to a run of them, with their rank. */
export async function runOfMatches(sought: Sought, from: number | null): Promise<Match[]> {
  const engine = engineOf(env.DATABASE_URL)
  const newest = newestMatches[engine](matchText(engine, sought), from ?? last)
  const rows = await reader.$queryRaw<MatchRow[]>`
    SELECT t."sequence", t."postId", SUBSTR(t."text", 1, ${judgedLength}) AS "text",
      p."depth" = 0 AS "isThread"
    FROM (${newest}) m
    JOIN "PostText" t ON t."sequence" = m."sequence"
    JOIN "Post" p ON p."id" = t."postId"
    WHERE p."status" = 'published'
    ORDER BY t."sequence" DESC`
  return rows.map(({ sequence, postId, text, isThread }) => ({
    sequence,
    postId,
    rank: rankOf({ text, isThread: Boolean(isThread) }, sought.wanted),
  }))
}

/** More than any post has. */
const last = 2 ** 31 - 1
/** Of so many of the newest texts each is looked at before the index is asked for all that match. */
const lookedThrough = 4_000

/** How each engine finds the newest matches; only what is shown has a text. */
const newestMatches = {
  // Its index is read from the newest on, and left as soon as there are enough.
  sqlite: (text: string, from: number) => sql`
    SELECT i."rowid" AS "sequence" FROM "PostIndex" i
    WHERE i."PostIndex" MATCH ${text} AND i."rowid" <= ${from}
    ORDER BY i."rowid" DESC LIMIT ${runLength}`,
  // Its index knows no order, so that it costs what there is of a word. It is asked only for words
  // too rare to fill a run from the newest texts, and never left to the planner, which takes every
  // beginning of a word for a frequent one and would read all texts for a word that nobody wrote.
  postgresql: (text: string, from: number) => sql`
    WITH near AS MATERIALIZED (
      SELECT t."sequence" FROM (
        SELECT "sequence", "words" FROM "PostText" WHERE "sequence" <= ${from}
        ORDER BY "sequence" DESC LIMIT ${lookedThrough}
      ) t
      WHERE t."words"::tsvector @@ ${text}::tsquery
      ORDER BY t."sequence" DESC LIMIT ${runLength}
    ), every AS MATERIALIZED (
      SELECT t."sequence" FROM "PostText" t
      WHERE (SELECT COUNT(*) FROM near) < ${runLength}
        AND t."words"::tsvector @@ ${text}::tsquery AND t."sequence" <= ${from}
    )
    SELECT "sequence" FROM near WHERE (SELECT COUNT(*) FROM near) = ${runLength}
    UNION ALL SELECT "sequence" FROM every
    ORDER BY "sequence" DESC LIMIT ${runLength}`,
} as const

type FoundRow = {
  id: string
  rootId: string
  forumId: string
  number: number
  depth: number
  authorId: string
  kind: string
  name: string
  country: string | null
  language: string
  publishedAt: Date
  text: string
}

/** What is shown of these matches, in their order; what is in none of the places is left out. */
export async function foundPosts(
  matches: readonly Match[],
  wanted: readonly Wanted[],
  places: readonly ReadablePlace[],
): Promise<FoundPost[]> {
  if (matches.length === 0) return []
  const rows = await reader.$queryRaw<FoundRow[]>`
    SELECT p."id", p."rootId", p."forumId", p."number", p."depth", p."authorId", p."language",
      p."publishedAt", a."kind", t."text", COALESCE(c."name", a."name") AS "name",
      COALESCE(c."country", a."country") AS "country"
    FROM "Post" p
    JOIN "PostText" t ON t."postId" = p."id"
    JOIN "Author" a ON a."id" = p."authorId"
    LEFT JOIN "Account" c ON c."id" = a."accountId"
    WHERE p."status" = 'published'
      AND p."id" IN (${Prisma.join(matches.map(({ postId }) => postId))})`
  const posts = new Map(rows.map((row) => [row.id, row]))
  const byForum = new Map(places.map((place) => [place.id, place]))
  return matches.flatMap(({ postId }) => {
    const row = posts.get(postId)
    const where = row && byForum.get(row.forumId)
    return where ? [foundPost(row, where, wanted)] : []
  })
}

const foundPost = (row: FoundRow, where: ReadablePlace, wanted: readonly Wanted[]): FoundPost => ({
  id: row.id,
  ...{ edition: where.edition, module: where.module, thread: row.rootId, where },
  number: row.number,
  isThread: row.depth === 0,
  authorId: row.authorId,
  author: {
    name: row.name,
    country: row.country,
    role: row.kind === 'guest' ? 'guest' : null,
  },
  language: row.language,
  publishedAt: row.publishedAt,
  parts: snippetOf(row.text, wanted, snippetLength),
})
