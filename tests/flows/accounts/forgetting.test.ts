import { expect, it } from 'vitest'
import { forgetOldProofs } from '@/lib/accounts/commands/forgetting'
import { db } from '@/tests/support/database'
import { signingUp } from '@/tests/support/newcomers'
import { anAccount, later, viewerOf } from '@/tests/support/people'

it('codes are forgotten a day after their end, sessions a month after theirs', async () => {
  const { email } = await signingUp()
  const { id: accountId } = await anAccount().then(async (account) => {
    await viewerOf(account)
    return account
  })
  const codes = () => db.emailChallenge.count({ where: { email } })
  const sessions = () => db.session.count({ where: { accountId } })

  await forgetOldProofs(later({ days: 1, minutes: 9 }))
  expect([await codes(), await sessions()]).toEqual([1, 1])
  await forgetOldProofs(later({ days: 1, minutes: 11 }))
  expect([await codes(), await sessions()]).toEqual([0, 1])
  await forgetOldProofs(later({ days: 60 }))
  expect(await sessions()).toBe(1)
  await forgetOldProofs(later({ days: 60, minutes: 1 }))
  expect(await sessions()).toBe(0)
})
