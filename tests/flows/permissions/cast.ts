import { openForums } from '@/lib/forum/commands'
import { newId } from '@/lib/platform/ids'
import type { HeldGrant, Viewer } from '@/lib/platform/viewer'
import { aCourse, aLearnerOf, anEditionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aMember, guestOf, nobody, write } from '@/tests/support/forum'
import { noon } from '@/tests/support/people'
import { addQuizTo } from '@/tests/support/quiz'
import type { Role } from './row'

/**
 * One course with three editions, each with its forums: `edition` and `other` for those enrolled,
 * `open` for everyone, where guests' posts are held. In each forum a learner began a thread.
 */
export async function aCast() {
  const course = await aCourse()
  const module = { id: `first-${course.id}`, slug: 'first' }
  const made = {
    edition: await anEditionOf(course.id, { audience: 'enrolled' }),
    other: await anEditionOf(course.id, { audience: 'enrolled' }),
    open: await anEditionOf(course.id),
  }
  const quiz = await addQuizTo(course, Object.values(made))
  return {
    course,
    quiz,
    module,
    edition: await withForum(made.edition, module.id, 'enrolled'),
    other: await withForum(made.other, module.id, 'enrolled'),
    open: await withForum(made.open, module.id, 'everyone'),
  }
}

export type Cast = Awaited<ReturnType<typeof aCast>>

type Edition = { id: string; slug: string }

async function withForum(edition: Edition, module: string, readableBy: 'enrolled' | 'everyone') {
  const rules = { modules: [module], readableBy, guests: 'held' } as const
  await db.$transaction((tx) => openForums(tx, { editionId: edition.id, ...rules }, noon))
  const { id: forum } = await db.forum.findFirstOrThrow({ where: { editionId: edition.id } })
  const learner = await aLearnerOf(edition)
  const { thread } = await write(learner, forum)
  return { ...edition, forum, thread, learner }
}

/** Somebody of a role; `before` is the same person while not yet suspended. */
export type Asker = { role: Role; viewer: Viewer; before: Viewer; suspend: () => Promise<void> }

const edition = (role: HeldGrant['role'], scopeId: string): HeldGrant => ({
  role,
  scope: 'edition',
  scopeId,
})
const administrator: HeldGrant = { role: 'administrator', scope: 'site', scopeId: '' }

async function person(role: Role, cast: Cast): Promise<Viewer> {
  switch (role) {
    case 'anonymous':
      return nobody
    case 'guest':
      return guestOf(
        await write(nobody, cast.open.forum, { email: `guest.${newId()}@example.org` }),
      )
    case 'learner':
    case 'suspended':
      return aLearnerOf(cast.edition)
    case 'otherLearner':
      return aLearnerOf(cast.other)
    case 'observer':
      return aMember({ grants: [edition('observer', cast.edition.id)] })
    case 'facilitator':
      return aMember({ grants: [edition('facilitator', cast.edition.id)] })
    case 'otherFacilitator':
      return aMember({ grants: [edition('facilitator', cast.other.id)] })
    case 'administrator':
      return aMember({ grants: [administrator] })
    case 'suspendedStaff':
      return aMember({ grants: [edition('facilitator', cast.edition.id), administrator] })
  }
}

/** A new person of a role, so that what the one before did changes nothing for the next. */
export async function anAsker(role: Role, cast: Cast): Promise<Asker> {
  const before = await person(role, cast)
  const { account } = before
  if (!account || !role.startsWith('suspended'))
    return { role, viewer: before, before, suspend: () => Promise.resolve() }
  return {
    role,
    before,
    viewer: { ...before, account: { ...account, suspendedAt: noon } },
    suspend: async () => {
      await db.account.update({ where: { id: account.id }, data: { suspendedAt: noon } })
    },
  }
}
