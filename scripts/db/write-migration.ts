import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engines, type Engine } from '@/lib/platform/db/engine'
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

/**
 * Writes the next migration of both engines, or of none when nothing is missing.
 *
 * @returns the files written
 */
export const writeMigrations = async (name: string): Promise<string[]> => {
  const missing = new Map<Engine, string>()
  for (const engine of engines) missing.set(engine, await withScratch[engine](missingSql))
  if ([...missing.values()].every((sql) => sql === '')) return []
  return Promise.all(
    [...missing].map(async ([engine, sql]) => {
      const folder = join(migrationsFolder(engine), name)
      await mkdir(folder, { recursive: true })
      const file = join(folder, 'migration.sql')
      await writeFile(file, `${sql || `-- Nothing to change on ${engine}.`}\n`)
      return file
    }),
  )
}
