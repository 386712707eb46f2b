import { activeAccount } from '@/lib/accounts/policy'
import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { canReissue, canRevoke } from './policy'
import { certificateState, keptWords, readCode } from './rules'
import type { ShownCertificate } from './schema'

/**
 * A certificate by its code, which is all that opens it: what it says, and whether it is valid.
 * @param typed the code as somebody typed it
 * @throws NotFound when there is none of this code
 */
export async function shownCertificate(viewer: Viewer, typed: string): Promise<ShownCertificate> {
  const row = await reader.certificate.findUnique({
    where: { code: readCode(typed) ?? '' },
    select: {
      code: true,
      name: true,
      courseTitles: true,
      originalLanguage: true,
      editionName: true,
      editionNames: true,
      timeZone: true,
      opensOn: true,
      closesOn: true,
      hours: true,
      completedAt: true,
      issuedAt: true,
      replacedAt: true,
      revokedAt: true,
      revokedReason: true,
      enrolment: { select: { accountId: true, account: { select: { name: true } } } },
    },
  })
  if (!row) throw new NotFound('certificateUnknown')
  const { enrolment, courseTitles, originalLanguage, editionName: name, ...certificate } = row
  const { editionNames: names, replacedAt, revokedAt, revokedReason, ...facts } = certificate
  const state = certificateState({ replacedAt, revokedAt })
  const isTold = canReissue(viewer, enrolment)
  const current = enrolment.account.name
  const titles = JSON.parse(courseTitles) as Record<string, string>
  return {
    ...facts,
    state,
    course: {
      title: keptWords(courseTitles, viewer.locale, originalLanguage),
      language: titles[viewer.locale] === undefined ? originalLanguage : viewer.locale,
    },
    edition: editionName({ name, names }, viewer.locale),
    revokedReason: isTold ? revokedReason : null,
    newName: isTold && state === 'valid' && current !== facts.name ? current : null,
    mayRevoke: canRevoke(viewer) && state === 'valid',
  }
}

const most = 50

/** The codes of the viewer's own certificates that are valid, by the edition's address. */
export async function ownCertificates(viewer: Viewer): Promise<ReadonlyMap<string, string>> {
  const account = activeAccount(viewer)
  if (!account) return new Map()
  const rows = await reader.certificate.findMany({
    where: { enrolment: { accountId: account.id }, replacedAt: null, revokedAt: null },
    orderBy: { issuedAt: 'desc' },
    take: most,
    select: { code: true, enrolment: { select: { edition: { select: { slug: true } } } } },
  })
  return new Map(rows.map(({ code, enrolment }) => [enrolment.edition.slug, code]))
}
