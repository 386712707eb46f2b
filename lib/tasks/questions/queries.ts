import type { Tx } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { Prisma } from '@/prisma/generated/sqlite/client'

/** A post of the viewer's own in the forum of an item's module, shown or held. */
export type OwnPost = {
  itemId: string
  moduleId: string
  accountId: string
  status: 'held' | 'published'
  language: string
  /** It answers somebody else's. */
  isReply: boolean
}

type Row = Omit<OwnPost, 'isReply'> & { isReply: number | boolean }

/** The viewer's own posts where questions of an edition are asked, one of each sort for each item. */
export async function standingPosts(
  tx: Pick<Tx, '$queryRaw'>,
  viewer: Viewer,
  editionId: string,
  itemIds: readonly string[],
): Promise<OwnPost[]> {
  if (!viewer.account || itemIds.length === 0) return []
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT i."itemId", i."moduleId", a."accountId", p."status", p."language",
      CASE WHEN o."authorId" <> p."authorId" THEN 1 ELSE 0 END AS "isReply"
    FROM "EditionItem" i
    JOIN "Forum" f ON f."editionId" = i."editionId" AND f."moduleId" = i."moduleId"
    JOIN "Author" a ON a."accountId" = ${viewer.account.id}
    JOIN "Post" p ON p."forumId" = f."id" AND p."authorId" = a."id"
      AND p."status" IN ('held', 'published')
    LEFT JOIN "Post" o ON o."id" = p."parentId"
    WHERE i."editionId" = ${editionId} AND i."itemId" IN (${Prisma.join([...itemIds])})`
  return rows.map((row) => ({ ...row, isReply: Boolean(row.isReply) }))
}
