import { issueCertificate } from '@/lib/certificates/issuing-commands'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from './database'
import { noon } from './people'

/** Makes a learner's enrolment complete, with the certificate that goes with it. */
export async function aCertificateOf(viewer: Viewer, editionId: string): Promise<string> {
  const accountId = viewer.account?.id ?? ''
  const key = { editionId_accountId: { editionId, accountId } }
  const { id } = await db.enrolment.update({ where: key, data: { completedAt: noon } })
  const code = await db.$transaction((tx) => issueCertificate(tx, id, noon))
  if (code === null) throw new Error('There was a certificate already.')
  return code
}

/** Corrects somebody's name. */
export const rename = (viewer: Viewer, name: string) =>
  db.account.update({ where: { id: viewer.account?.id ?? '' }, data: { name } })
