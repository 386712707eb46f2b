import { newStamp } from '@/lib/forum/guests/stamp'
import { forumMail } from '@/lib/forum/notices/mail-queries'
import { subscribe } from '@/lib/forum/subscriptions/commands'
import { deliverMail } from '@/lib/mail/deliver'
import type { MailToSend, Transport } from '@/lib/mail/schema'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from './database'
import { aCtx, later, noon } from './people'
import { queueForumMail } from './queue-forum-mail'

export { queueForumMail }

/** Keeps what it is given, or refuses as `answer` throws. */
export const memoryTransport = (
  answer: (mail: MailToSend) => void | Promise<void> = () => undefined,
) => {
  const taken: MailToSend[] = []
  const transport: Transport = {
    name: 'memory',
    async send(mail) {
      await answer(mail)
      taken.push(mail)
    },
  }
  return { taken, transport }
}

/** Sends what is due at an instant. @returns the mails about posts that went out */
export async function sendForumMail(at: Date): Promise<MailToSend[]> {
  const { taken, transport } = memoryTransport()
  const step = { transport, clock: () => at, writers: forumMail }
  for (let busy = true; busy;) {
    const { sent, withdrawn } = await deliverMail(step)
    busy = sent + withdrawn > 0
  }
  return taken.filter(({ kind }) => kind === 'forum.news' || kind === 'forum.digest')
}

/** Half an hour after noon, and half a minute: what was written at noon is told now. */
export const told = later({ minutes: 30, seconds: 30 })

/** What people get by mail, queued at an instant and sent a minute later. */
export async function forumMailAt(at = told): Promise<MailToSend[]> {
  await queueForumMail(at)
  return sendForumMail(new Date(at.getTime() + 60_000))
}

type Wanted = { email?: string; thread?: string; whole?: '' | 'yes'; now?: Date }

/** Follows a forum, one of its threads, or all forums of its edition. */
export const follow = (
  viewer: Viewer,
  forum: string,
  { email = '', thread = '', whole = '', now = noon }: Wanted = {},
) =>
  subscribe(aCtx(viewer, { now }), {
    forum,
    thread,
    whole,
    email,
    website: '',
    stamp: newStamp(forum, later({ minutes: -1 })),
  })

/** The token in the link of a guest's mail that asks him to confirm his address. */
export async function tokenSentTo(email: string): Promise<string> {
  const { text } = await db.mail.findFirstOrThrow({
    where: { toAddress: email, kind: 'forum.address' },
    orderBy: { id: 'desc' },
  })
  return /\/subscribe\/([\w-]+)/.exec(text)?.[1] ?? ''
}

/** To whom mails went, in the order of their addresses. */
export const addressesOf = (mails: readonly MailToSend[]): string[] =>
  mails.map(({ to }) => to.address).sort()

/** The token in a mail's link for ending. */
export const tokenIn = (mail: MailToSend | undefined): string =>
  /\/unsubscribe\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
