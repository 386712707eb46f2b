import { type PrismaClient } from '@/prisma/generated/sqlite/client'
import { engineOf } from './engine'

/** What a process holds of its database. On both engines the types are those of SQLite's client. */
export type Clients = {
  db: PrismaClient
  reader: PrismaClient
  close: () => Promise<void>
}

/** Clients for an address; only the generated client that it needs is loaded. */
export const openClients = async (url: string): Promise<Clients> => {
  if (engineOf(url) === 'sqlite') return (await import('./sqlite')).sqliteClients(url)
  return (await import('./postgresql')).postgresqlClients(url)
}
