import { setTimeout as pause } from 'node:timers/promises'
import { type Prisma, type PrismaClient } from '@/prisma/generated/sqlite/client'
import { isWriteConflict } from './faults'

const attempts = 5

/**
 * Runs a transaction, again when PostgreSQL broke it off because of another, five times at most.
 * So `run` must do nothing outside the transaction.
 */
export const transactOn = async <A>(
  client: PrismaClient,
  run: (tx: Prisma.TransactionClient) => Promise<A>,
): Promise<A> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.$transaction(run)
    } catch (error) {
      if (!isWriteConflict(error) || attempt === attempts) throw error
      await pause(Math.random() * 20 * 2 ** attempt)
    }
  }
}
