import { shownText } from '@/lib/catalog/rules'
import { queueMail } from '@/lib/mail/commands'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { editionInWords } from '../words-queries'
import { enrolledLetter, requestLetter, type RequestNews } from './letters'

type Enrolled = {
  editionId: string
  enrolment: string
  email: string
  locale: string
  told: boolean
}

/**
 * Welcomes somebody who is enrolled now. Who enrolled himself a moment ago, in an edition that has
 * nothing to say, is spared the letter.
 */
export async function mailEnrolled(tx: Tx, facts: Enrolled, now: Date): Promise<void> {
  const { editionId, email, told } = facts
  const texts = await tx.editionText.findMany({
    where: { editionId, kind: 'welcome' },
    select: { language: true, body: true },
  })
  if (!told && texts.length === 0) return
  const words = await editionInWords(tx, editionId, facts.locale)
  const welcome = shownText(texts, words.locale, words.originalLanguage) ?? null
  const letter = enrolledLetter({ ...words, welcome, told })
  const key = told ? `enrolled:${newId()}` : `enrolled:${facts.enrolment}`
  const mail = { kind: 'enrolled', uniqueKey: key, to: { address: email } }
  await queueMail(tx, { ...mail, ...letter }, now)
}

type Told = { editionId: string; accountId: string; news: RequestNews; reason?: string }

/** Tells somebody what became of what he asked, or that he was taken out of an edition. */
export async function mailAbout(tx: Tx, told: Told, now: Date): Promise<void> {
  const { editionId, accountId, news, reason = '' } = told
  const { email, locale } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, locale: true },
  })
  const words = await editionInWords(tx, editionId, locale)
  const letter = requestLetter({ ...words, news, reason })
  const mail = { kind: `enrolment-${news}`, uniqueKey: `enrolment:${newId()}` }
  await queueMail(tx, { ...mail, to: { address: email }, ...letter }, now)
}
