import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { queueMail } from '@/lib/mail/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { env } from '@/lib/platform/env'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { memberAuthor } from '../authors/commands'
import { claimLetter } from './letters'
import { givePosts } from './moving-commands'
import { decidableClaims } from './policy'
import type { DecideClaimInput } from './schema'

/**
 * Grants a claim, which gives the posts to who asked, or refuses it and says why. He is told by mail.
 * @throws NotFound when it is decided, the viewer's own, or of posts that he does not all moderate
 * @throws Conflict `claimGone` when the posts are another's meanwhile
 */
export async function decideClaim(ctx: Ctx, input: DecideClaimInput): Promise<null> {
  const { id: decidedById } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'forum.decideClaim', input }, async (tx) => {
    const { now } = ctx
    const claim = await tx.claim.findFirst({
      where: { id: input.claim, ...decidableClaims(ctx.viewer) },
      select: {
        ...{ id: true, authorId: true, accountId: true },
        author: { select: { name: true } },
        account: { select: { id: true, name: true, country: true, email: true, locale: true } },
      },
    })
    if (!claim) throw new NotFound()
    const { account, authorId: from, accountId } = claim
    const { decision } = input
    const reason = decision === 'refused' ? input.reason : null
    const { count } = await tx.claim.updateMany({
      where: { id: claim.id, decision: null },
      data: { decision, reason, decidedById, decidedAt: now },
    })
    if (count === 0) throw new Conflict('claimGone')
    if (decision === 'granted') {
      const to = await memberAuthor(tx, account, now)
      const moved = { claim: claim.id, from, to, accountId }
      const given = await givePosts(tx, moved, 'facilitator', now)
      if (given === 0) throw new Conflict('claimGone')
    }
    const locale = isLocale(account.locale) ? account.locale : defaultLocale
    await queueMail(
      tx,
      {
        kind: 'forum.claim',
        uniqueKey: `forum.claim:${claim.id}:${now.toISOString()}`,
        to: { address: account.email, name: account.name },
        locale,
        ...claimLetter(locale, {
          name: claim.author.name,
          reason,
          url: `${env.BASE_URL}/${locale}/account/posts`,
        }),
      },
      now,
    )
    await recordAudit(tx, ctx, {
      action: decision === 'granted' ? 'forum.grantClaim' : 'forum.refuseClaim',
      subjectKind: 'author',
      subjectId: from,
      ...(reason === null ? {} : { detail: { reason } }),
    })
    return null
  })
}
