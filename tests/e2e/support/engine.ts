import { startPostgresql } from '@/scripts/db/scratch-postgresql'

/** On what a site keeps its rows. */
export type Engine = 'sqlite' | 'postgresql'

type Database = { variables: Record<string, string>; remove: () => Promise<void> }

/** A database for a site that starts: the variables that name it, and what removes it. */
export const databaseOf = async (engine: Engine): Promise<Database> => {
  if (engine === 'sqlite') return { variables: {}, remove: () => Promise.resolve() }
  const server = await startPostgresql()
  await server.create('ponte')
  return {
    variables: { DATABASE_URL: server.urlOf('ponte') },
    remove: () => server.stop(),
  }
}
