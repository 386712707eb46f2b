import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import type { Engine } from '@/lib/platform/db/engine'
import { indexWords } from '@/lib/forum/search/words'

/** What is written, in turn; each post has its number too, so that one can be looked for. */
const sentences = [
  'No meu distrito a inspeção do trabalho visita os mercados com a escola e o centro de saúde.',
  'Registamos a idade, as horas e a tarefa, e voltamos três meses depois.',
  'En nuestro sindicato revisamos la lista de trabajos peligrosos cada dos años.',
  'We ask who would do the work if the child did not, and write the answer down.',
  'Les habitudes voyagent, les formulaires restent à la frontière.',
  'Labarik barak ajuda família iha to’os, ami hakarak aprende husi nasaun seluk.',
  'A lista de trabalhos perigosos ajuda a falar com as famílias sem as acusar.',
  'Quem falta ao sábado, que é dia de mercado, é notado primeiro pelos colegas.',
]

type Wanted = {
  engine: Engine
  forum: string
  author: string
  /** Posts in all, and in each thread. */
  posts: number
  each: number
  /** Tells the ids of this forum's posts from those of others. */
  mark: number
}

/** The id of the n-th post, as both engines write it. */
export const postId = (mark: number, n: number): string =>
  `01900000-000${mark}-7000-8000-${n.toString(16).padStart(12, '0')}`

export const dialects = {
  sqlite: {
    id: (n: string, mark: number) => `printf('01900000-000${mark}-7000-8000-%012x', ${n})`,
    from: (first: number, last: number) =>
      `(WITH RECURSIVE s(n) AS (SELECT ${first} UNION ALL SELECT n + 1 FROM s WHERE n < ${last}) SELECT n FROM s) s`,
    at: (n: string) => `1760000000000 + (${n}) * 1000`,
  },
  postgresql: {
    id: (n: string, mark: number) =>
      `'01900000-000${mark}-7000-8000-' || lpad(to_hex(${n}), 12, '0')`,
    from: (first: number, last: number) => `generate_series(${first}, ${last}) s(n)`,
    at: (n: string) => `to_timestamp(1760000000 + (${n}))::timestamp`,
  },
} as const

const batch = 100_000

/** Fills a forum with threads by the hundred thousand posts, past every command. */
export async function fillForum(db: PrismaClient, wanted: Wanted): Promise<void> {
  const { engine, forum, author, posts, each, mark } = wanted
  const { id, from, at } = dialects[engine]
  const facets = { forumId: forum, authorId: author, language: 'pt' }
  const said = sentences.map((text) => ({ text, words: indexWords({ text, ...facets }) }))
  const chosen = (part: 'text' | 'words') =>
    `(CASE n % ${said.length} ${said.map((one, k) => `WHEN ${k} THEN '${one[part].replaceAll("'", "''")}'`).join(' ')} END)`
  for (let first = 0; first < posts; first += batch) {
    const numbers = from(first, Math.min(first + batch, posts) - 1)
    const root = `n - n % ${each}`
    await db.$executeRawUnsafe(`
      INSERT INTO "Post" ("id", "forumId", "rootId", "parentId", "depth", "number", "lastNumber",
        "authorId", "status", "body", "html", "rendererVersion", "language", "writtenAt",
        "publishedAt", "lastPostAt")
      SELECT ${id('n', mark)}, '${forum}', ${id(root, mark)},
        CASE WHEN n % ${each} = 0 THEN NULL ELSE ${id(root, mark)} END,
        CASE WHEN n % ${each} = 0 THEN 0 ELSE 1 END, n % ${each} + 1,
        CASE WHEN n % ${each} = 0 THEN ${each} ELSE 0 END, '${author}', 'published',
        ${chosen('text')} || ' Caso ' || n, '<p>' || ${chosen('text')} || ' Caso ' || n || '</p>',
        1, 'pt', ${at('n')}, ${at('n')},
        CASE WHEN n % ${each} = 0 THEN ${at(`n + ${each - 1}`)} ELSE NULL END
      FROM ${numbers}`)
    await db.$executeRawUnsafe(`
      INSERT INTO "PostText" ("postId", "text", "words", "version")
      SELECT ${id('n', mark)}, ${chosen('text')} || ' Caso ' || n,
        ${chosen('words')} || ' caso c' || n, 1
      FROM ${numbers}`)
  }
}
