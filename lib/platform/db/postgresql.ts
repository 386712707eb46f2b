import { PrismaPg } from '@prisma/adapter-pg'
import { type PrismaClient as SqliteClient } from '@/prisma/generated/sqlite/client'
import { PrismaClient } from '@/prisma/generated/postgresql/client'
import { clientOptions } from './client-options'
import { type Clients } from './clients'

/** One client on a pool of connections: here readers see no uncommitted row, so it serves both. */
export const postgresqlClients = (url: string): Clients => {
  const adapter = new PrismaPg({ connectionString: url, max: 10 })
  const client = new PrismaClient({ ...clientOptions, adapter })
  // The twin is generated from the same schema: models and arguments have the same types.
  const db = client as unknown as SqliteClient
  return { db, reader: db, close: () => client.$disconnect() }
}
