import { reissueCertificate, revokeCertificate } from '@/lib/certificates/commands'
import { ownCertificates, shownCertificate } from '@/lib/certificates/queries'
import { aCertificateOf, rename } from '@/tests/support/certificates'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import type { Asker, Cast } from '../cast'
import { all, command, query, type Row } from '../row'

/** A certificate of somebody else in the edition, whose name was corrected since. */
async function another(cast: Cast): Promise<string> {
  const holder = await aLearnerOf(cast.edition)
  const code = await aCertificateOf(holder, cast.edition.id)
  await rename(holder, 'Nome Novo')
  return code
}

/** The asker's own, in the edition that he is enrolled in; another's where he is in none. */
async function own(cast: Cast, { before }: Asker): Promise<string> {
  const accountId = before.account?.id ?? ''
  const enrolment = await db.enrolment.findFirst({ where: { accountId } })
  if (!enrolment) return another(cast)
  const code = await aCertificateOf(before, enrolment.editionId)
  await rename(before, 'Nome Novo')
  return code
}

export const certificates: Row[] = [
  query('certificates/queries', {
    run: shownCertificate,
    asked: "another's, by its code",
    input: async (cast) => [await another(cast)],
    as: all('allowed'),
  }),
  query('certificates/queries', {
    run: shownCertificate,
    asked: 'the way to correct the name on another’s, by its code',
    input: async (cast) => [await another(cast)],
    whole: ({ newName }) => newName !== null,
    as: all('filtered', { administrator: 'allowed' }),
  }),
  query('certificates/queries', {
    run: ownCertificates,
    asked: 'the own, where one was earned',
    input: async (cast, asker) => {
      await own(cast, asker)
      return []
    },
    whole: (codes) => codes.size > 0,
    as: all('filtered', { learner: 'allowed', otherLearner: 'allowed' }),
  }),
  command('certificates/commands', {
    run: reissueCertificate,
    asked: "another's, after a corrected name",
    input: async (cast) => [{ code: await another(cast) }],
    as: all('Forbidden', { administrator: 'allowed' }),
  }),
  command('certificates/commands', {
    run: reissueCertificate,
    asked: 'the own, after a corrected name',
    input: async (cast, asker) => [{ code: await own(cast, asker) }],
    as: all('Forbidden', { learner: 'allowed', otherLearner: 'allowed', administrator: 'allowed' }),
  }),
  command('certificates/commands', {
    run: revokeCertificate,
    asked: "another's, with a reason",
    input: async (cast) => [{ code: await another(cast), reason: 'Emitido por engano.' }],
    as: all('Forbidden', { administrator: 'allowed' }),
  }),
]
