import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine } from '@/lib/platform/db/engine'
import { migrationsFolder } from '@/lib/platform/db/migrations'
import { migrate } from './migrate'
import { withSchemaEngine } from './schema-engine'
import { startPostgresql } from './scratch-postgresql'

/** What the schema has beyond the migrations, as SQL; `url` is an empty database. */
export const missingSql = async (url: string): Promise<string> => {
  await migrate(url)
  return withSchemaEngine(url, ({ diff }) => diff())
}

const withScratch = {
  sqlite: async <T>(use: (url: string) => Promise<T>): Promise<T> => {
    const folder = await mkdtemp(join(tmpdir(), 'ponte-diff-'))
    try {
      return await use(`file:${join(folder, 'scratch.db')}`)
    } finally {
      await rm(folder, { recursive: true })
    }
  },
  postgresql: async <T>(use: (url: string) => Promise<T>): Promise<T> => {
    const server = await startPostgresql(['-c', 'fsync=off'])
    try {
      return await use(server.urlOf('postgres'))
    } finally {
      await server.stop()
    }
  },
}

/** Writes the next migration of an engine; returns its file, or null when nothing is missing. */
export const writeMigration = async (engine: Engine, name: string): Promise<string | null> => {
  const sql = await withScratch[engine](missingSql)
  if (sql === '') return null
  const folder = join(migrationsFolder(engine), name)
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'migration.sql')
  await writeFile(file, `${sql}\n`)
  return file
}
