import { expect, it } from 'vitest'
import { downloadLearners } from '@/lib/dashboard/download-commands'
import { overseenEditionList } from '@/lib/dashboard/edition-queries'
import { learnerFilterSchema } from '@/lib/dashboard/schema'
import { stranger, type HeldGrant } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { anEdition, enrolMany } from '@/tests/support/learners'
import { aCtx, anAccount, viewerOf } from '@/tests/support/people'

const everybody = learnerFilterSchema.parse({})
const edition = await anEdition()
await enrolMany(edition, 12)

const someone = async (...grants: HeldGrant[]) => viewerOf(await anAccount({ grants }))
const administrator = await someone({ role: 'administrator', scope: 'site', scopeId: '' })
const facilitator = await someone({ role: 'facilitator', scope: 'edition', scopeId: edition.id })
const download = (viewer: typeof administrator, filter = everybody) =>
  downloadLearners(aCtx(viewer), { edition: edition.slug, filter })

const textOf = async ({ text }: Awaited<ReturnType<typeof download>>) => {
  let whole = ''
  for await (const part of text) whole += part
  return whole
}

it('an administrator gets names and addresses, and it is noted', async () => {
  const file = await download(administrator, { ...everybody, country: 'PT' })
  expect(file.name).toBe(`${edition.slug}.csv`)
  expect((await textOf(file)).split('\r\n')[1]).toMatch(/^[^,]+,[^,]+@example\.org,Portugal,/)
  expect(
    await db.auditEntry.findMany({
      where: { action: 'dashboard.downloadLearners' },
      include: { detail: true },
    }),
  ).toMatchObject([
    {
      actorId: administrator.account?.id,
      editionId: edition.id,
      detail: { body: '{"country":"PT","state":null,"module":null,"sort":null,"name":""}' },
    },
  ])
})

it.each([
  ['a facilitator', facilitator, 'forbidden'],
  ['somebody without a role', await someone(), 'notFound'],
  ['a stranger', stranger('pt'), 'signInFirst'],
])('%s gets nothing', async (_, viewer, code) => {
  const before = await db.auditEntry.count()
  await expect(download(viewer)).rejects.toMatchObject({ code })
  expect(await db.auditEntry.count()).toBe(before)
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
  'a name that begins like a formula (%j) comes as text',
  async (name) => {
    const enrolment = await db.enrolment.findFirstOrThrow({ where: { editionId: edition.id } })
    await db.account.update({ where: { id: enrolment.accountId }, data: { name } })
    const text = await textOf(await download(administrator))
    expect(text).toContain(`'${name}`)
  },
)

it('a facilitator sees the edition he facilitates, and no other', async () => {
  const other = await anEdition()
  expect((await overseenEditionList(facilitator)).map(({ id }) => id)).toEqual([edition.id])
  expect((await overseenEditionList(administrator)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([edition.id, other.id]),
  )
})
