import { editionName } from '@/lib/editions/rules'
import { plainText } from '@/lib/markdown/excerpt'
import { reader as database } from '@/lib/platform/db'
import { textFor } from '../rules'
import { excerptOf } from './excerpt'
import type { News, NewsForum } from './news-queries'

/** A post as letters quote it. */
export type Told = {
  author: string
  excerpt: string
  language: string
  answered: { publishedAt: Date | null; authorId: string } | null
}

/** What posts say, by their ids; one that has gone meanwhile is missing. */
export async function toldOf(
  news: readonly News[],
  excerptLength: number,
): Promise<ReadonlyMap<string, Told>> {
  const posts = await database.post.findMany({
    where: { id: { in: news.map(({ id }) => id) }, status: 'published' },
    select: {
      ...{ id: true, body: true, language: true },
      author: { select: { name: true, account: { select: { name: true } } } },
      parent: { select: { publishedAt: true, authorId: true } },
    },
  })
  return new Map(
    posts.map(({ id, body, language, author, parent }) => [
      id,
      {
        author: author.account?.name ?? author.name,
        excerpt: excerptOf(body, excerptLength),
        language,
        answered: parent,
      },
    ]),
  )
}

/** A thread as letters name it. */
export type ThreadWords = { opening: string; language: string; begunAt: Date }

/** How threads begin, by their roots' ids; what was deleted at its root begins with nothing. */
export async function threadWords(
  roots: readonly string[],
): Promise<ReadonlyMap<string, ThreadWords>> {
  const posts = await database.post.findMany({
    where: { id: { in: [...roots] } },
    select: { id: true, body: true, language: true, status: true, writtenAt: true },
  })
  return new Map(
    posts.map(({ id, body, language, status, writtenAt: begunAt }) => [
      id,
      { opening: status === 'published' ? plainText(body, 60) : '', language, begunAt },
    ]),
  )
}

/** Where forums stand, by their ids. */
export type ForumPlace = {
  edition: string
  editionName: string
  editionId: string
  module: string
  title: string
  position: number
}

export async function placesOf(
  forums: readonly NewsForum[],
  locale: string,
): Promise<ReadonlyMap<string, ForumPlace>> {
  const editions = await database.edition.findMany({
    where: { id: { in: forums.map(({ editionId }) => editionId) } },
    select: { id: true, slug: true, name: true, names: true },
  })
  const modules = await database.module.findMany({
    where: { id: { in: forums.map(({ moduleId }) => moduleId) } },
    select: {
      ...{ id: true, slug: true, position: true },
      texts: { select: { language: true, title: true } },
      course: { select: { originalLanguage: true } },
    },
  })
  return new Map(
    forums.flatMap(({ id, editionId, moduleId }) => {
      const edition = editions.find((one) => one.id === editionId)
      const module = modules.find((one) => one.id === moduleId)
      if (!edition || !module) return []
      const text = textFor(module.texts, locale, module.course.originalLanguage)
      const place = {
        ...{ edition: edition.slug, editionName: editionName(edition, locale), editionId },
        ...{ module: module.slug, title: text?.title ?? module.slug, position: module.position },
      }
      return [[id, place] as const]
    }),
  )
}
