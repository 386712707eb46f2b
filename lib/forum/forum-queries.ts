import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { readsLater } from './former/reading-queries'
import { canRead, type ForumFacts } from './policy'
import type { ForumTimes } from './rules'

/** A forum as commands need it; `edition` and `module` are the words of its address. */
export type Forum = ForumFacts &
  ForumTimes & { id: string; moduleId: string; edition: string; module: string }

/**
 * A forum that the viewer may read, with what the rights in it hang on.
 * @throws NotFound when there is none, or none for this viewer
 */
export async function readableForum(tx: Tx, viewer: Viewer, id: string): Promise<Forum> {
  const forum = await forumOf(tx, viewer, id)
  if (!canRead(viewer, forum)) throw new NotFound()
  return forum
}

/**
 * The same for who only reads it, which the learners of later editions may too.
 * @throws NotFound when there is none, or none for this viewer
 */
export async function forumToRead(tx: Tx, viewer: Viewer, id: string): Promise<Forum> {
  const forum = await forumOf(tx, viewer, id)
  if (!canRead(viewer, forum) && !(await readsLater(tx, viewer, forum))) throw new NotFound()
  return forum
}

async function forumOf(tx: Tx, viewer: Viewer, id: string) {
  const found = await tx.forum.findUnique({
    where: { id },
    select: {
      id: true,
      editionId: true,
      moduleId: true,
      readableBy: true,
      guests: true,
      closedAt: true,
      later: true,
      edition: {
        select: {
          slug: true,
          courseId: true,
          opensAt: true,
          closesAt: true,
          archivedAt: true,
          enrolments: {
            where: { accountId: viewer.account?.id ?? '', leftAt: null },
            select: { id: true },
          },
        },
      },
    },
  })
  if (!found) throw new NotFound()
  const { edition, ...facts } = found
  const { enrolments, slug, ...times } = edition
  const where = { id: found.moduleId }
  const module = await tx.module.findUniqueOrThrow({ where, select: { slug: true } })
  const enrolled = enrolments.length > 0
  return { ...facts, ...times, edition: slug, module: module.slug, enrolled }
}
