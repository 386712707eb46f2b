import type { MailWriter, MailWriters } from '@/lib/mail/schema'
import { translator } from '@/lib/i18n/translator'
import { formatInstantDay } from '@/lib/i18n/format'
import { composeLetter } from '@/lib/mail/compose'
import { reader } from '@/lib/platform/db'
import * as z from 'zod'
import { editionInWords } from '../words-queries'
import { invitationUrl } from './link'
import { invitationState } from './rules'

export const invitationKind = 'invitation'

const factsSchema = z.object({ invitation: z.uuid() })

/** Writes the letter of an invitation; none for one that was taken back or accepted meanwhile. */
const writeInvitation: MailWriter = async ({ facts }, now) => {
  const { invitation: id } = factsSchema.parse(facts.at(-1))
  const found = await reader.invitation.findUnique({
    where: { id },
    select: {
      ...{ editionId: true, locale: true, expiresAt: true, revokedAt: true, acceptedAt: true },
      edition: { select: { timeZone: true } },
    },
  })
  if (!found || invitationState(found, now) !== 'valid') return null
  const { locale, course, edition } = await editionInWords(reader, found.editionId, found.locale)
  const t = translator(locale, 'invitations')
  const day = formatInstantDay(found.expiresAt, locale, found.edition.timeZone)
  const letter = composeLetter({
    locale,
    blocks: [t('mailText', { course, edition }), t('mailUntil', { day })],
    action: { label: t('mailOpen'), url: invitationUrl(locale, id) },
    because: t('mailBecause'),
  })
  return { locale, subject: t('mailSubject', { course }), ...letter }
}

export const editionMail: MailWriters = { [invitationKind]: writeInvitation }
