import type { ProfileFollower } from '@/lib/accounts/commands/profile'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { Viewer, ViewerAccount } from '@/lib/platform/viewer'
import type { Guest } from '../guests/reading'
import { isSameGuest } from '../guests/rules'

/** The author row of an account, made when it first writes. Two at once make one. */
export async function memberAuthor(
  tx: Tx,
  account: Pick<ViewerAccount, 'id' | 'name' | 'country'>,
  now: Date,
): Promise<string> {
  const { id } = await tx.author.upsert({
    where: { accountId: account.id },
    update: { name: account.name, country: account.country },
    create: {
      id: newId(),
      kind: 'member',
      accountId: account.id,
      name: account.name,
      country: account.country,
      createdAt: now,
    },
    select: { id: true },
  })
  return id
}

/**
 * The author row of a guest: the one that this browser's cookie names when it is the same person,
 * else a new one. The caller gives the id back to the browser.
 */
export async function guestAuthor(
  tx: Tx,
  viewer: Viewer,
  guest: Guest,
  now: Date,
): Promise<string> {
  const known = await knownGuest(tx, viewer)
  if (known && isSameGuest(known, guest)) {
    if (guest.name !== '' && known.name === '')
      await tx.author.update({ where: { id: known.id }, data: { name: guest.name } })
    return known.id
  }
  const id = newId()
  await tx.author.create({ data: { id, kind: 'guest', ...guest, createdAt: now } })
  return id
}

async function knownGuest(tx: Tx, viewer: Viewer) {
  if (!viewer.guest) return null
  const author = await tx.author.findFirst({
    where: { id: viewer.guest.authorId, kind: 'guest' },
    select: { id: true, name: true, email: true, _count: { select: { posts: true } } },
  })
  return author && { ...author, posts: author._count.posts }
}

/** Keeps a member's name and country on the author row, so that letters are signed as they are now. */
export const renameMember: ProfileFollower = async (tx, { id, name, country }) => {
  await tx.author.updateMany({ where: { accountId: id }, data: { name, country } })
}
