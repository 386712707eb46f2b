import { editionName } from '@/lib/editions/rules'
import { activeAccount } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { canModerate, canPostAsGuest, canRead, canSubscribe, writingObstacle } from '../policy'
import { readsLater } from '../former/reading-queries'
import { forumState } from '../rules'
import { siteProvider } from '../translations/provider'
import type { Following, ForumHead } from './schema'

type Row = {
  id: string
  editionId: string
  edition: string
  module: string
  name: string
  names: string | null
  moduleTitle: string | null
  question: string | null
  questionLanguage: string | null
  timeZone: string
  readableBy: string
  guests: string
  closedAt: Date | null
  later: string | null
  courseId: string
  opensAt: Date
  closesAt: Date | null
  archivedAt: Date | null
  enrolled: number | bigint | boolean
  subscriptionId: string | null
  followed: string | null
  authorId: string | null
  emailProvenAt: Date | null
  held: number | bigint
  translated: number | bigint | boolean
  lastEvent: number | bigint | null
}

/**
 * The forum of a module in an edition, both by the words of their address, in one statement.
 * @throws NotFound when there is none, or none for this viewer
 */
export async function forumHead(
  viewer: Viewer,
  place: { edition: string; module: string },
  now: Date,
): Promise<ForumHead> {
  const account = viewer.account?.id ?? ''
  const guest = viewer.account ? '' : (viewer.guest?.authorId ?? '')
  const [row] = await reader.$queryRaw<Row[]>`
    SELECT f."id", f."editionId", e."slug" AS "edition", m."slug" AS "module", e."timeZone",
      e."name", e."names", COALESCE(t."title", o."title") AS "moduleTitle",
      COALESCE(t."forumQuestion", o."forumQuestion") AS "question",
      COALESCE(t."language", o."language") AS "questionLanguage",
      f."readableBy", f."guests", f."closedAt", f."later", e."courseId", e."opensAt", e."closesAt", e."archivedAt",
      EXISTS (
        SELECT 1 FROM "Enrolment" n WHERE n."editionId" = e."id" AND n."accountId" = ${account}
          AND n."leftAt" IS NULL
      ) AS "enrolled",
      (SELECT COUNT(*) FROM "Post" p WHERE p."forumId" = f."id" AND p."status" = 'held') AS "held",
      EXISTS (
        SELECT 1 FROM "PostTranslation" x WHERE x."language" = ${viewer.locale}
      ) AS "translated",
      (SELECT MAX(v."sequence") FROM "Event" v WHERE v."topic" = 'forum:' || f."id") AS "lastEvent",
      s."id" AS "subscriptionId", s."scope" AS "followed", a."id" AS "authorId", a."emailProvenAt"
    FROM "Edition" e
    JOIN "Module" m ON m."courseId" = e."courseId" AND m."slug" = ${place.module}
    JOIN "Forum" f ON f."editionId" = e."id" AND f."moduleId" = m."id"
    JOIN "Course" c ON c."id" = e."courseId"
    LEFT JOIN "ModuleText" t ON t."moduleId" = m."id" AND t."language" = ${viewer.locale}
    LEFT JOIN "ModuleText" o ON o."moduleId" = m."id" AND o."language" = c."originalLanguage"
    LEFT JOIN "Author" a ON a."accountId" = ${account} OR (a."id" = ${guest} AND a."kind" = 'guest')
    LEFT JOIN "Subscription" s ON s."authorId" = a."id" AND s."endedAt" IS NULL
      AND ((s."scope" = 'edition' AND s."scopeId" = e."id")
        OR (s."scope" = 'forum' AND s."scopeId" = f."id"))
    WHERE e."slug" = ${place.edition}
    ORDER BY s."scope"`
  if (!row) throw new NotFound()
  const forum = { ...row, enrolled: Boolean(row.enrolled) }
  const former = !canRead(viewer, forum)
  if (former && !(await readsLater(reader, viewer, forum))) throw new NotFound()
  const moderates = canModerate(viewer, forum)
  return {
    id: row.id,
    editionId: row.editionId,
    edition: row.edition,
    module: row.module,
    editionName: editionName(row, viewer.locale),
    moduleTitle: row.moduleTitle ?? row.module,
    question: row.question ? { text: row.question, language: row.questionLanguage ?? '' } : null,
    timeZone: row.timeZone,
    readableBy: row.readableBy,
    guests: row.guests,
    obstacle: writingObstacle(viewer, forum, forumState(row, now)),
    asGuest: canPostAsGuest(viewer, forum),
    former,
    later: row.later,
    maySubscribe: canSubscribe(viewer, forum),
    following: followingOf(viewer, row),
    followsEdition: row.followed === 'edition',
    lastEvent: Number(row.lastEvent ?? 0),
    held: moderates ? Number(row.held) : 0,
    moderates,
    authorId: row.authorId,
    accountId: former ? null : (activeAccount(viewer)?.id ?? null),
    savesData: false,
    translates: Boolean(row.translated) || siteProvider() !== null,
    askedAt: now,
  }
}

/** A guest's subscription counts once his address is confirmed; a member's address always is. */
export function followingOf(
  viewer: Viewer,
  row: { subscriptionId: string | null; emailProvenAt: Date | null },
): Following {
  if (!row.subscriptionId) return 'no'
  return viewer.account || row.emailProvenAt ? 'yes' : 'unconfirmed'
}
