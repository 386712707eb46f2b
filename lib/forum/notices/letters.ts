import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { composeLetter, type Block } from '@/lib/mail/compose'

/** A mail's words, ready for the outbox. */
export type Words = { subject: string; text: string; html: string }

/** The forum that a letter is about, in the reader's language. */
export type Where = { module: string; edition: string }

export type PostNews = Where & {
  locale: Locale
  author: string
  isThread: boolean
  /** How the thread begins; the same for all its mails, so that mail programs keep them together. */
  opening: string
  excerpt: string
  language: string
  url: string
  because: 'forum' | 'thread'
  unsubscribeUrl: string
}

/** Tells a subscriber of a post. */
export function postLetter(news: PostNews): Words {
  const t = translator(news.locale, 'mail')
  const { module, edition, author, opening, language } = news
  const subject = t('forumSubject', { module, opening })
  const blocks: Block[] = [
    t(news.isThread ? 'forumThread' : 'forumReply', { author, module, edition }),
    { quote: news.excerpt, lang: language },
  ]
  if (language !== news.locale)
    blocks.push(t('forumLanguage', { language: languageName(language, news.locale) }))
  return {
    subject: news.isThread ? subject : `Re: ${subject}`,
    ...composeLetter({
      locale: news.locale,
      blocks,
      action: { label: t('forumRead'), url: news.url },
      because: t(news.because === 'forum' ? 'forumBecauseForum' : 'forumBecauseThread'),
      unsubscribeUrl: news.unsubscribeUrl,
    }),
  }
}

/** Asks a guest whether the address is his and mail is wanted. */
export function addressLetter(locale: Locale, where: Where, url: string): Words {
  const t = translator(locale, 'mail')
  return {
    subject: t('forumAddressSubject'),
    ...composeLetter({
      locale,
      blocks: [t('forumAddressAsk', where), t('forumAddressElse')],
      action: { label: t('forumAddressConfirm'), url },
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
      blocks,
      action: { label: t('forumSee'), url: news.url },
      because: t('forumBecauseOwn'),
      unsubscribeUrl: news.unsubscribeUrl,
    }),
  }
}
