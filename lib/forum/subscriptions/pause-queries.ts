import { isPaused } from '@/lib/mail/bounce-queries'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'

/** The viewer's address to which no more mail goes, because it came back; null when there is none. */
export async function pausedAddress(viewer: Viewer): Promise<string | null> {
  const address = await mailOf(viewer)
  return address !== null && (await isPaused(address)) ? address : null
}

/** The address of a member, or of the guest that this browser knows. */
export async function mailOf({ account, guest }: Viewer): Promise<string | null> {
  if (account) return account.email
  if (!guest) return null
  const author = await reader.author.findFirst({
    where: { id: guest.authorId, kind: 'guest' },
    select: { email: true },
  })
  return author?.email ?? null
}
