import { addressPurpose, confirmAddress } from '@/lib/forum/subscriptions/address-commands'
import { subscribe, unsubscribe } from '@/lib/forum/subscriptions/commands'
import {
  chooseByMail,
  endByMail,
  endOneByMail,
  resumeByMail,
} from '@/lib/forum/subscriptions/mail-link-commands'
import { chooseRhythm, endSubscription } from '@/lib/forum/subscriptions/choice-commands'
import { askAgain } from '@/lib/forum/subscriptions/pause-commands'
import { pausedAddress } from '@/lib/forum/subscriptions/pause-queries'
import { mailToken } from '@/lib/forum/subscriptions/mail-token'
import { addressLink, mailLink, ownMail } from '@/lib/forum/subscriptions/queries'
import { newStamp } from '@/lib/forum/guests/stamp'
import { newId } from '@/lib/platform/ids'
import { issueToken } from '@/lib/platform/tokens'
import { db } from '@/tests/support/database'
import { aMember, write } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { stranger } from '@/lib/platform/viewer'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const asked = (forum: string) => ({
  forum,
  thread: '',
  whole: '' as const,
  email: `${newId()}@example.org`,
  website: '',
  stamp: newStamp(forum, later({ minutes: -1 })),
})

/** The token of a mail to a member who follows the open forum. */
async function aMailToken(cast: Cast): Promise<string> {
  const { forum } = cast.open
  const follower = await aMember()
  await subscribe(aCtx(follower), asked(forum))
  const { id } = await db.subscription.findFirstOrThrow({
    where: { scope: 'forum', scopeId: forum, author: { accountId: follower.account?.id ?? '' } },
  })
  return mailToken({ kind: 'subscription', id })
}

/** The token of the mail that asks a guest to confirm the address. */
async function addressToken(cast: Cast): Promise<string> {
  const { guest } = await write(stranger('pt'), cast.open.forum, {
    email: `${newId()}@example.org`,
  })
  const opens = { purpose: addressPurpose, subjectId: guest ?? '' }
  return db.$transaction((tx) =>
    issueToken(tx, opens, { now: noon, expiresAt: later({ days: 1 }) }),
  )
}

const mail = 'forum/subscriptions/mail-link-commands'
const whoever = 'by the link of a mail, which anybody may hold'
const guessed = 'by a link that was guessed'

const ownAccount = all('allowed', {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  suspended: 'Forbidden',
  suspendedStaff: 'Forbidden',
})

export const following: Row[] = [
  command('forum/subscriptions/commands', {
    run: subscribe,
    asked: 'to the forum for those enrolled',
    input: (cast: Cast) => [asked(cast.edition.forum)],
    as: all('NotFound', {
      learner: 'allowed',
      observer: 'allowed',
      facilitator: 'allowed',
      administrator: 'allowed',
    }),
  }),
  command('forum/subscriptions/commands', {
    run: subscribe,
    asked: 'to the forum for everyone',
    input: (cast: Cast) => [asked(cast.open.forum)],
    as: all('allowed', { suspended: 'Forbidden', suspendedStaff: 'Forbidden' }),
  }),
  command('forum/subscriptions/commands', {
    run: unsubscribe,
    asked: 'from a forum, followed or not',
    input: (cast: Cast) => [asked(cast.edition.forum)],
    as: all('allowed', { anonymous: 'Forbidden' }),
  }),
  command(mail, {
    run: endByMail,
    asked: whoever,
    input: async (cast: Cast) => [{ token: await aMailToken(cast) }],
    as: all('allowed'),
  }),
  command(mail, {
    run: endByMail,
    asked: guessed,
    input: () => [{ token: 'guessed' }],
    as: all('Conflict'),
  }),
  command(mail, {
    run: resumeByMail,
    asked: whoever,
    input: async (cast: Cast) => [{ token: await aMailToken(cast) }],
    as: all('allowed'),
  }),
  command(mail, {
    run: resumeByMail,
    asked: guessed,
    input: () => [{ token: 'guessed' }],
    as: all('Conflict'),
  }),
  command(mail, {
    run: chooseByMail,
    asked: whoever,
    input: async (cast: Cast) => [{ token: await aMailToken(cast), rhythm: 'daily' as const }],
    as: all('allowed'),
  }),
  command(mail, {
    run: chooseByMail,
    asked: guessed,
    input: () => [{ token: 'guessed', rhythm: 'daily' as const }],
    as: all('Conflict'),
  }),
  command(mail, {
    run: endOneByMail,
    asked: whoever,
    input: async (cast: Cast) => [{ token: await aMailToken(cast), subscription: newId() }],
    as: all('allowed'),
  }),
  command(mail, {
    run: endOneByMail,
    asked: guessed,
    input: () => [{ token: 'guessed', subscription: newId() }],
    as: all('Conflict'),
  }),
  command('forum/subscriptions/choice-commands', {
    run: chooseRhythm,
    asked: 'for oneself',
    input: () => [{ rhythm: 'weekly' as const }],
    as: ownAccount,
  }),
  command('forum/subscriptions/choice-commands', {
    run: endSubscription,
    asked: 'one that may be another’s, which stays',
    input: () => [{ subscription: newId() }],
    as: ownAccount,
  }),
  query('forum/subscriptions/queries', {
    run: ownMail,
    asked: 'of oneself',
    input: () => [],
    as: ownAccount,
  }),
  command('forum/subscriptions/pause-commands', {
    run: askAgain,
    asked: 'for oneself',
    input: () => [],
    as: all('allowed', {
      anonymous: 'Forbidden',
      suspended: 'Forbidden',
      suspendedStaff: 'Forbidden',
    }),
  }),
  query('forum/subscriptions/pause-queries', {
    run: pausedAddress,
    asked: 'of oneself',
    input: () => [],
    as: all('allowed'),
  }),
  command('forum/subscriptions/address-commands', {
    run: confirmAddress,
    asked: whoever,
    input: async (cast: Cast) => [{ token: await addressToken(cast) }],
    as: all('allowed'),
  }),
  command('forum/subscriptions/address-commands', {
    run: confirmAddress,
    asked: "by the link of another purpose: a mail's that ends",
    input: async (cast: Cast) => [{ token: await aMailToken(cast) }],
    as: all('Conflict'),
  }),
  query('forum/subscriptions/queries', {
    run: mailLink,
    asked: whoever,
    input: async (cast: Cast) => [await aMailToken(cast)],
    as: all('allowed'),
  }),
  query('forum/subscriptions/queries', {
    run: mailLink,
    asked: guessed,
    input: () => ['guessed'],
    as: all('NotFound'),
  }),
  query('forum/subscriptions/queries', {
    run: addressLink,
    asked: whoever,
    input: async (cast: Cast) => [await addressToken(cast), noon],
    as: all('allowed'),
  }),
  query('forum/subscriptions/queries', {
    run: addressLink,
    asked: guessed,
    input: () => ['guessed', noon],
    as: all('NotFound'),
  }),
]
