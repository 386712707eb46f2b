import { createHmac } from 'node:crypto'
import type { Locale } from '@/lib/i18n/locales'
import { network } from '@/lib/platform/client-address'
import { now } from '@/lib/platform/clock'
import type { Ctx } from '@/lib/platform/command'
import { Conflict } from '@/lib/platform/errors'
import { takeTurn, type Limit } from '@/lib/platform/rate-limit'
import { keyFor } from '@/lib/platform/secret'
import type { Viewer } from '@/lib/platform/viewer'
import { askingAddress } from './open-requests'
import { currentViewer } from './viewer'

/** More than a person does by hand; a class behind one address is many people. */
const ofPerson: Limit = { most: 60, seconds: 60 }
const ofAddress: Limit = { most: 600, seconds: 60 }
/** Looking something up while typing, which shall not use up the turns of sending it. */
const looking: Limit = { most: 60, seconds: 60 }
/** Thirty people, a dozen posts each. */
const guestPosts: Limit = { most: 400, seconds: 3_600 }

type Sent = { locale: Locale; key: string | null; requestId: string }

/**
 * Lets a form or a call in: finds out who asks, and refuses who asks too often.
 *
 * @throws Conflict `tooMany` with the minutes to wait
 */
export async function admit({ locale, key, requestId }: Sent): Promise<Ctx> {
  const viewer = await currentViewer(locale)
  const time = now()
  const [name, limit] = await turnOf(viewer)
  await take(name, limit, time)
  return { viewer, now: time, submission: key ? { key } : null, requestId }
}

/**
 * Refuses guests' posts beyond what a class behind one address writes in an hour: a machine that
 * throws its cookie away and gives another address each time meets this alone.
 *
 * @throws Conflict `tooMany` with the minutes to wait
 */
export async function admitGuestPost({ viewer, now: time }: Ctx): Promise<void> {
  if (!viewer.account) await take(`guest-post:${await askingNetwork()}`, guestPosts, time)
}

/**
 * Lets one look up what belongs to who asks.
 *
 * @throws Conflict `tooMany` with the minutes to wait
 */
export async function admitLooking(locale: Locale): Promise<Pick<Ctx, 'viewer' | 'now'>> {
  const viewer = await currentViewer(locale)
  const time = now()
  if (viewer.account) await take(`look:account:${viewer.account.id}`, looking, time)
  else await take(`look:address:${await askingNetwork()}`, ofAddress, time)
  return { viewer, now: time }
}

async function take(name: string, limit: Limit, time: Date): Promise<void> {
  const turn = await takeTurn(name, limit, time)
  if (turn.allowed) return
  const minutes = Math.max(1, Math.ceil((turn.retryAt.getTime() - time.getTime()) / 60_000))
  throw new Conflict('tooMany', { minutes })
}

async function turnOf({ account, guest }: Viewer): Promise<[string, Limit]> {
  if (account) return [`act:account:${account.id}`, ofPerson]
  if (guest) return [`act:guest:${guest.authorId}`, ofPerson]
  return [`act:address:${await askingNetwork()}`, ofAddress]
}

const askingNetwork = async () => hidden(network((await askingAddress()) ?? ''))

/** Addresses are counted, not kept. */
const hidden = (address: string) =>
  createHmac('sha256', keyFor('rate-limit')).update(address).digest('base64url')
