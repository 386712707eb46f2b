import { expect, it } from 'vitest'
import { learnerRecord } from '@/lib/dashboard/record-queries'
import { newId } from '@/lib/platform/ids'
import type { HeldGrant } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { anEdition, enrolMany } from '@/tests/support/learners'
import { anAccount, later, noon, viewerOf } from '@/tests/support/people'

const edition = await anEdition(3)
await enrolMany(edition, 1)
const { id: enrolmentId } = await db.enrolment.findFirstOrThrow({
  where: { editionId: edition.id },
})
const [first, second] = edition.items
const someone = async (name: string, ...grants: HeldGrant[]) =>
  viewerOf(await anAccount({ name, grants }))
const administrator = await someone('Eva', {
  ...{ role: 'administrator', scope: 'site', scopeId: '' },
})
const facilitator = await someone('Rui', {
  ...{ role: 'facilitator', scope: 'edition', scopeId: edition.id },
})

it('a learner’s page tells why each item counts, who says so, and every attempt', async () => {
  const evidence = { enrolmentId, revision: 1, language: 'pt', recordedAt: noon }
  const attempt = { enrolmentId, itemId: second!, revision: 1, language: 'pt', passMark: 80 }
  await db.completion.create({
    data: { id: newId(), enrolmentId, itemId: first!, completedAt: noon },
  })
  await db.evidence.create({
    data: {
      ...evidence,
      id: newId(),
      itemId: first!,
      kind: 'attended-seen',
      confirmedById: facilitator.account!.id,
    },
  })
  await db.attempt.createMany({
    data: [
      {
        ...attempt,
        id: newId(),
        number: 1,
        questions: '[]',
        startedAt: noon,
        submittedAt: later({ hours: 1 }),
        score: 60,
        passed: false,
      },
      { ...attempt, id: newId(), number: 2, questions: '[]', startedAt: later({ hours: 2 }) },
    ],
  })
  const record = await learnerRecord(administrator, edition.slug, enrolmentId, later({ days: 1 }))
  expect(record).toMatchObject({
    standing: 'onTrack',
    country: 'AO',
    certificate: null,
    progress: { done: 1, total: 2 },
    items: [
      { completedAt: noon, evidence: [{ kind: 'attended-seen', by: 'Rui', recordedAt: noon }] },
      {
        completedAt: null,
        attempts: [
          { number: 1, score: 60, passed: false, submittedAt: later({ hours: 1 }) },
          { number: 2, score: null, passed: null, submittedAt: null },
        ],
      },
      { completedAt: null, evidence: [], attempts: [] },
    ],
  })
  expect(record.email).toContain('@example.org')
})

it('tells a facilitator no address, and says when somebody has fallen silent', async () => {
  const record = await learnerRecord(facilitator, edition.slug, enrolmentId, later({ days: 15 }))
  expect(record).toMatchObject({ email: null, standing: 'silent' })
})
