import type { ProfileFollower } from '@/lib/accounts/commands/profile'

/** Keeps the key by which lists of learners are sorted equal to the account's. */
export const renameLearner: ProfileFollower = async (tx, { id, nameKey }) => {
  await tx.enrolment.updateMany({ where: { accountId: id }, data: { nameKey } })
}
