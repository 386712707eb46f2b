import { newStamp } from '@/lib/forum/guests/stamp'
import { writePostSchema, type WritePostInput } from '@/lib/forum/schema'
import { openForums } from '@/lib/forum/commands'
import { writePost } from '@/lib/forum/posts/commands'
import { transactOn } from '@/lib/platform/db'
import { Invalid, isExpected } from '@/lib/platform/errors'
import { sortKey } from '@/lib/i18n/sort-key'
import { newId } from '@/lib/platform/ids'
import { stranger, type Viewer } from '@/lib/platform/viewer'
import { db } from './database'
import { aCtx, anAccount, later, noon, viewerOf } from './people'

type Wanted = {
  readableBy?: 'everyone' | 'enrolled'
  guests?: 'held' | 'open' | 'off'
  opensAt?: Date
  closesAt?: Date | null
}

/** A forum of one module in one edition, open since a day. */
export async function aForum(wanted: Wanted = {}) {
  const { readableBy = 'everyone', guests = 'held' } = wanted
  const { opensAt = later({ days: -1 }), closesAt = null } = wanted
  const id = newId()
  const place = { edition: `edition-${id}`, module: `module-${id}` }
  await db.course.create({
    data: {
      id,
      position: 1,
      originalLanguage: 'pt',
      modules: {
        create: {
          id,
          slug: place.module,
          position: 1,
          texts: { create: { language: 'pt', hash: '', title: 'Trabalho infantil', ...words } },
        },
      },
      editions: {
        create: {
          id,
          slug: place.edition,
          name: 'Edição aberta',
          audience: readableBy,
          enrolment: 'open',
          timeZone: 'Africa/Maputo',
          opensOn: '2026-11-21',
          opensAt,
          closesAt,
          createdAt: noon,
        },
      },
    },
  })
  const forums = { editionId: id, modules: [id], readableBy, guests }
  await transactOn(db, (tx) => openForums(tx, forums, noon))
  const forum = await db.forum.findFirstOrThrow({ where: { editionId: id } })
  return { id: forum.id, editionId: id, place }
}

const words = { summary: '', html: '', forumQuestion: '', updatedAt: noon }

/** An account, signed in. */
export const aMember = async (person: Parameters<typeof anAccount>[0] = {}): Promise<Viewer> =>
  viewerOf(await anAccount(person))

/** An account, signed in, that facilitates an edition. */
export const aFacilitator = (editionId: string): Promise<Viewer> =>
  aMember({
    name: 'Filipa Facilita',
    grants: [{ role: 'facilitator', scope: 'edition', scopeId: editionId }],
  })

/** An account, signed in, that is enrolled in an edition. */
export async function aLearner(editionId: string, name = 'Luísa Aluna'): Promise<Viewer> {
  const viewer = await aMember({ name })
  const accountId = viewer.account?.id ?? ''
  await db.enrolment.create({
    data: {
      id: newId(),
      editionId,
      accountId,
      nameKey: sortKey(name),
      country: 'MZ',
      enrolledAt: noon,
    },
  })
  return viewer
}

/** Nobody known, reading Portuguese. */
export const nobody = stranger('pt')

/** What a post's form sends, shown a minute ago; a guest's unless an account sends it. */
export const aPost = (forum: string, typed: Partial<WritePostInput> = {}): WritePostInput => ({
  ...writePostSchema.parse({ forum, body: `Bom dia. ${newId()}`, language: 'pt' }),
  name: 'Gabriel Visitante',
  email: `guest-${forum}@example.org`,
  stamp: newStamp(forum, later({ minutes: -1 })),
  ...typed,
})

/** Writes a post. */
export const write = (
  viewer: Viewer,
  forum: string,
  typed: Partial<WritePostInput> = {},
  now = noon,
) => writePost(aCtx(viewer, { now }), aPost(forum, typed))

/** What a command refuses with: its code, with fields where it names some; `done` otherwise. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (!isExpected(error)) throw error
    if (!(error instanceof Invalid)) return error.code
    const faults = Object.entries(error.fields).map(([field, { code }]) => `${field}: ${code}`)
    return faults.sort().join(', ')
  }
}

/** The guest's browser after he wrote. */
export const guestOf = (written: { guest: string | null }): Viewer => ({
  ...nobody,
  guest: written.guest === null ? null : { authorId: written.guest },
})
