import { expect, it } from 'vitest'
import { newId } from '@/lib/platform/ids'
import { issueToken, readToken, spendToken } from '@/lib/platform/tokens'
import { db, reader } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

const purpose = 'confirm-subscription'
const issue = (expiresAt: Date | null = later({ hours: 1 })) => {
  const subjectId = newId()
  return db.$transaction(async (tx) => ({
    subjectId,
    token: await issueToken(tx, { purpose, subjectId }, { now: noon, expiresAt }),
  }))
}
const spend = (token: string, now = noon) =>
  db.$transaction((tx) => spendToken(tx, token, purpose, now))

it('keeps 128 random bits as a hash alone', async () => {
  const { token, subjectId } = await issue()
  expect(Buffer.from(token, 'base64url')).toHaveLength(16)
  const row = await reader.token.findFirstOrThrow({ where: { subjectId } })
  expect(JSON.stringify(row)).not.toContain(token)
})

it('is read as often as one likes', async () => {
  const { token, subjectId } = await issue()
  expect(await readToken(reader, token, purpose, noon)).toBe(subjectId)
  expect(await readToken(reader, token, purpose, noon)).toBe(subjectId)
})

it('is spent once, by whoever is first', async () => {
  const { token, subjectId } = await issue()
  const spent = await Promise.all([spend(token), spend(token), spend(token)])
  expect(spent.filter((one) => one !== null)).toEqual([subjectId])
  expect(await readToken(reader, token, purpose, noon)).toBeNull()
})

it('stays whole when the transaction that spent it fails', async () => {
  const { token, subjectId } = await issue()
  const failing = db.$transaction(async (tx) => {
    await spendToken(tx, token, purpose, noon)
    throw new Error('failed')
  })
  await expect(failing).rejects.toThrow('failed')
  expect(await spend(token)).toBe(subjectId)
})

it.each([
  ['after it has expired', later({ hours: 1 }), later({ hours: 1 }), null],
  ['just before it expires', later({ hours: 1 }), later({ minutes: 59 }), 'opened'],
  ['after years, when it lasts', null, later({ days: 3650 }), 'opened'],
])('is judged by the time: %s', async (_, expiresAt, now, answer) => {
  const { token, subjectId } = await issue(expiresAt)
  const expected = answer === null ? null : subjectId
  expect(await readToken(reader, token, purpose, now)).toBe(expected)
  expect(await spend(token, now)).toBe(expected)
})

it('opens nothing for another purpose', async () => {
  const { token } = await issue()
  expect(await readToken(reader, token, 'unsubscribe', noon)).toBeNull()
})
