import { randomBytes } from 'node:crypto'
import { isLocale, defaultLocale } from '@/lib/i18n/locales'
import { queueMail } from '@/lib/mail/commands'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { certificateLetter } from './letters'
import { codeAlphabet, codeLength } from './rules'

/** 80 random bits: a code opens a page with a name, and nobody guesses it. */
const newCode = (): string =>
  [...randomBytes(codeLength)].map((byte) => codeAlphabet.charAt(byte % 32)).join('')

const earned = {
  completedAt: true,
  account: { select: { name: true, email: true, locale: true } },
  edition: {
    select: {
      name: true,
      names: true,
      timeZone: true,
      opensOn: true,
      closesOn: true,
      hours: true,
      course: {
        select: { originalLanguage: true, texts: { select: { language: true, title: true } } },
      },
    },
  },
} as const

/**
 * Issues the certificate of an enrolment that has become complete, and tells the learner by mail.
 * Called in the transaction of the transition; once there is one, nothing happens.
 *
 * @returns its code, or null when there was one, or the enrolment is not complete
 */
export async function issueCertificate(
  tx: Tx,
  enrolmentId: string,
  now: Date,
): Promise<string | null> {
  if ((await tx.certificate.count({ where: { enrolmentId } })) > 0) return null
  return writeCertificate(tx, enrolmentId, 1, now)
}

/** Writes a certificate in the words of the day. */
export async function writeCertificate(
  tx: Tx,
  enrolmentId: string,
  number: number,
  now: Date,
): Promise<string | null> {
  const { completedAt, account, edition } = await tx.enrolment.findUniqueOrThrow({
    where: { id: enrolmentId },
    select: earned,
  })
  if (!completedAt) return null
  const { course, name, names, ...run } = edition
  const titles = Object.fromEntries(course.texts.map(({ language, title }) => [language, title]))
  const code = newCode()
  await tx.certificate.create({
    data: {
      ...run,
      id: newId(),
      code,
      enrolmentId,
      number,
      name: account.name,
      courseTitles: JSON.stringify(titles),
      originalLanguage: course.originalLanguage,
      editionName: name,
      editionNames: names,
      completedAt,
      issuedAt: now,
    },
  })
  const locale = isLocale(account.locale) ? account.locale : defaultLocale
  const title = titles[locale] ?? titles[course.originalLanguage] ?? ''
  const letter = certificateLetter({ locale, code, title, name: account.name })
  const to = { address: account.email, name: account.name }
  await queueMail(tx, { kind: 'certificate', uniqueKey: `certificate:${code}`, to, ...letter }, now)
  return code
}
