import { editionName } from '@/lib/editions/rules'
import { plainText } from '@/lib/markdown/excerpt'
import { reader } from '@/lib/platform/db'
import { modulePath, textFor, threadPath } from '../rules'
import type { SubscriptionScope } from './schema'

/** Something followed, as its owner finds it in a list. */
export type Followed = {
  id: string
  scope: SubscriptionScope
  /** How the thread begins; empty for what is no thread. */
  opening: string
  /** The language of the opening. */
  language: string
  module: string
  edition: string
  /** Where it stands; null for news of one's own posts. */
  href: string | null
}

/** The longest list that a page shows; nobody is known to follow more. */
const most = 300

/** What these authors follow now, the newest first. */
export async function followedBy(authors: readonly string[], locale: string): Promise<Followed[]> {
  const held = await reader.subscription.findMany({
    where: { authorId: { in: [...authors] }, endedAt: null },
    orderBy: [{ subscribedAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true, scope: true, scopeId: true },
  })
  const ids = (scope: SubscriptionScope) =>
    held.filter((one) => one.scope === scope).map(({ scopeId }) => scopeId)
  const threads = await reader.post.findMany({
    where: { id: { in: ids('thread') } },
    select: { id: true, forumId: true, body: true, language: true, status: true },
  })
  const forums = await reader.forum.findMany({
    where: { id: { in: [...ids('forum'), ...threads.map(({ forumId }) => forumId)] } },
    select: {
      id: true,
      moduleId: true,
      edition: { select: { slug: true, name: true, names: true } },
    },
  })
  const editions = await reader.edition.findMany({
    where: { id: { in: ids('edition') } },
    select: { id: true, slug: true, name: true, names: true },
  })
  const modules = await reader.module.findMany({
    where: { id: { in: forums.map(({ moduleId }) => moduleId) } },
    select: {
      ...{ id: true, slug: true },
      texts: { select: { language: true, title: true } },
      course: { select: { originalLanguage: true } },
    },
  })
  const forumWords = (id: string) => {
    const forum = forums.find((one) => one.id === id)
    const module = modules.find((one) => one.id === forum?.moduleId)
    if (!forum || !module) return null
    const title = textFor(module.texts, locale, module.course.originalLanguage)?.title
    const place = { edition: forum.edition.slug, module: module.slug }
    return { module: title ?? module.slug, edition: editionName(forum.edition, locale), place }
  }
  const nothing = { opening: '', language: locale, module: '', edition: '', href: null }
  return held.flatMap(({ id, scope: named, scopeId }): Followed[] => {
    const scope = named as SubscriptionScope
    if (scope === 'own' || scope === 'mention') return [{ ...nothing, id, scope }]
    if (scope === 'edition') {
      const edition = editions.find((one) => one.id === scopeId)
      const href = edition ? `/${locale}/learn/${edition.slug}` : null
      return [{ ...nothing, id, scope, edition: edition ? editionName(edition, locale) : '', href }]
    }
    const thread = threads.find((one) => one.id === scopeId)
    const words = forumWords(thread?.forumId ?? scopeId)
    if (!words) return []
    const { place, ...names } = words
    if (!thread)
      return [{ ...nothing, ...names, id, scope, href: `${modulePath(locale, place)}#forum` }]
    return [
      {
        ...names,
        ...{ id, scope, language: thread.language },
        opening: thread.status === 'published' ? plainText(thread.body, 80) : '',
        href: threadPath(locale, { ...place, thread: scopeId }),
      },
    ]
  })
}
