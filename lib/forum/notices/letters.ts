import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { composeLetter, type Block } from '@/lib/mail/compose'

/** A mail's words, ready for the outbox. */
export type Words = { subject: string; text: string; html: string }

/** The forum that a letter is about, in the reader's language. */
export type Where = { module: string; edition: string }

/**
 * Asks a guest whether the address is his and mail is wanted.
 * @param postUrl where he changes or deletes what he has just written, if he has
 */
export function addressLetter(
  locale: Locale,
  where: Where,
  url: string,
  postUrl: string | null,
): Words {
  const t = translator(locale, 'mail')
  const keep = translator(locale, 'claims')
  return {
    subject: t('forumAddressSubject'),
    ...composeLetter({
      locale,
      blocks: [
        t('forumAddressAsk', where),
        t('forumAddressElse'),
        ...(postUrl ? [keep('mailLink', { url: postUrl })] : []),
      ],
      action: { label: t('forumAddressConfirm'), url },
    }),
  }
}

/** Asks the owner of an address to which mail came back whether it works again. */
export function pausedLetter(locale: Locale, url: string): Words {
  const t = translator(locale, 'forumMail')
  return {
    subject: t('pausedSubject'),
    ...composeLetter({
      locale,
      blocks: [t('pausedAsk')],
      action: { label: t('pausedConfirm'), url },
    }),
  }
}

export type DecisionNews = Where & {
  locale: Locale
  body: string
  language: string
  url: string
  unsubscribeUrl: string
  decision: 'approve' | 'refuse' | 'remove'
  /** Why it was refused or removed; null when it was approved. */
  reason: string | null
  /** Where a guest changes or deletes it; null for members, and once it is gone. */
  postUrl: string | null
}

const decided = {
  approve: { subject: 'forumApprovedSubject', lead: 'forumApproved' },
  refuse: { subject: 'forumRefusedSubject', lead: 'forumRefused' },
  remove: { subject: 'forumRemovedSubject', lead: 'forumRemoved' },
} as const

/** Tells an author what was decided on his post. */
export function decisionLetter(news: DecisionNews): Words {
  const t = translator(news.locale, 'mail')
  const { module, edition, reason } = news
  const { subject, lead } = decided[news.decision]
  const yours = { quote: news.body, lang: news.language }
  const blocks: Block[] =
    reason === null
      ? [t(lead, { module, edition }), yours]
      : [
          t(lead, { module, edition }),
          { quote: reason },
          t('forumRefusedYours'),
          yours,
          t('forumRefusedNext'),
        ]
  return {
    subject: t(subject, { module }),
    ...composeLetter({
      locale: news.locale,
      blocks: news.postUrl
        ? [...blocks, translator(news.locale, 'claims')('mailLink', { url: news.postUrl })]
        : blocks,
      action: { label: t('forumSee'), url: news.url },
      because: t('forumBecauseOwn'),
      unsubscribeUrl: news.unsubscribeUrl,
    }),
  }
}
