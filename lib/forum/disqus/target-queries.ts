import { reader } from '@/lib/platform/db'
import { placeKey } from './report'
import type { Known, Target } from './rules/proposal'

/** Every forum that posts can be imported into, those that everybody reads and the newest first. */
export async function importTargets(): Promise<(Target & { forumId: string; isOpen: boolean })[]> {
  const forums = await reader.forum.findMany({
    orderBy: [{ edition: { opensAt: 'desc' } }, { id: 'asc' }],
    select: {
      id: true,
      moduleId: true,
      readableBy: true,
      edition: { select: { slug: true } },
    },
  })
  const modules = await reader.module.findMany({
    where: { id: { in: [...new Set(forums.map(({ moduleId }) => moduleId))] } },
    select: { id: true, slug: true },
  })
  const slugs = new Map(modules.map(({ id, slug }) => [id, slug]))
  const targets = forums.map(({ id, moduleId, readableBy, edition }) => ({
    ...{ forumId: id, moduleId, edition: edition.slug },
    module: slugs.get(moduleId) ?? moduleId,
    isOpen: readableBy === 'everyone',
  }))
  return [...targets.filter(({ isOpen }) => isOpen), ...targets.filter(({ isOpen }) => !isOpen)]
}

/**
 * What a proposal stands on. It proposes forums that everybody reads: what was public stays public,
 * and only somebody's decision takes it to members.
 */
export async function knownPlaces(hosts: readonly string[] = []): Promise<Known> {
  const [all, threads] = await Promise.all([
    importTargets(),
    reader.importedThread.findMany({ select: { link: true, pageKey: true, forumId: true } }),
  ])
  const byForum = new Map(all.map((target) => [target.forumId, target]))
  const settled = threads.flatMap(({ pageKey: key, forumId }) => {
    const target = byForum.get(forumId)
    return target && key !== ''
      ? [[key, { edition: target.edition, module: target.module }] as const]
      : []
  })
  return { targets: all.filter(({ isOpen }) => isOpen), settled: new Map(settled), hosts }
}

/** The id of the forum of each place that a map can name. */
export async function forumsByPlace(): Promise<Map<string, string>> {
  const targets = await importTargets()
  return new Map(
    targets.map(({ forumId, edition, module }) => [placeKey({ edition, module }), forumId]),
  )
}
