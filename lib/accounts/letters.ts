import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { composeLetter } from '@/lib/mail/compose'
import { env } from '@/lib/platform/env'
import { codeMinutes } from './rules/challenge'

/** A letter ready for `queueMail`. */
type Letter = { locale: Locale; subject: string; text: string; html: string }

type CodeFacts = {
  locale: Locale
  code: string
  purpose: 'sign-in' | 'sign-up' | 'link'
  /** Whether the address has an account. */
  known: boolean
}

/**
 * The mail with the code. It repeats nothing that was typed into the form but the address: who
 * asked may be a stranger to who reads.
 */
export function codeLetter({ locale, code, purpose, known }: CodeFacts): Letter {
  const t = translator(locale, 'accountMail')
  const aboutAccount = known
    ? purpose === 'sign-up'
      ? 'codeKnownAlready'
      : 'codeKnown'
    : 'codeUnknown'
  const letter = composeLetter({
    locale,
    blocks: [t(aboutAccount), { code }, t('codeUntil', { minutes: codeMinutes }), t('codeNotYou')],
    because: t('codeBecause'),
  })
  return { locale, subject: t('codeSubject', { code }), ...letter }
}

/** What can change about the ways into an account; each is told to its address. */
export const wayInChanges = [
  'wayPasswordSet',
  'wayPasswordRemoved',
  'wayLinked',
  'wayUnlinked',
] as const
export type WayInChange = (typeof wayInChanges)[number]

/** The mail that tells somebody that a way into the account was added or taken away. */
export function wayInLetter(locale: Locale, change: WayInChange, provider = ''): Letter {
  const t = translator(locale, 'accountMail')
  const letter = composeLetter({
    locale,
    blocks: [t(change, { provider }), t('wayNotYou')],
    because: t('wayBecause'),
  })
  return { locale, subject: t('waySubject'), ...letter }
}

type Suspended = { reason: string; until: Date | null }

/** Tells somebody that the account cannot act for now, why, until when, and whom to write to. */
export function suspendedLetter(locale: Locale, { reason, until }: Suspended): Letter {
  const t = translator(locale, 'accountMail')
  const end = until
    ? t('suspendedUntil', { day: formatInstant(until, locale, 'UTC') })
    : t('suspendedOpen')
  const letter = composeLetter({
    locale,
    blocks: [t('suspended'), { quote: reason }, end, t('suspendedAnswer')],
    because: t('suspendedBecause'),
  })
  return { locale, subject: t('suspendedSubject'), ...letter }
}

/** Tells somebody that the account can act again. */
export function liftedLetter(locale: Locale): Letter {
  const t = translator(locale, 'accountMail')
  const letter = composeLetter({
    locale,
    blocks: [t('lifted')],
    action: { label: t('liftedSignIn'), url: `${env.BASE_URL}/${locale}/account/sign-in` },
    because: t('suspendedBecause'),
  })
  return { locale, subject: t('liftedSubject'), ...letter }
}
