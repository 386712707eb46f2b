import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { engineOf, type Engine } from '@/lib/platform/db/engine'
import { migrationNames, migrationsFolder, migrationScript } from '@/lib/platform/db/migrations'
import { migrationAdapter } from './migration-adapter'
import { schemaFor } from './twin'

/** The search index of SQLite, which FTS5 keeps in tables of its own: no schema can tell of them. */
const searchTables = ['', '_data', '_idx', '_docsize', '_config'].map((part) => `PostIndex${part}`)

const filtersOf = (engine: Engine) => ({
  externalTables: engine === 'sqlite' ? searchTables : [],
  externalEnums: [],
})

/** Starts the WebAssembly once; Node does not yet import such a module by itself. */
const start = async () => {
  const { resolve } = createRequire(import.meta.url)
  const folder = dirname(resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const imports = { './schema_engine_bg.js': { ...bindings } }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  bindings.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: begin } = instance.exports as { __wbindgen_start: () => void }
  begin()
}

// The bindings hold one instance a process, and Vitest loads this file once for each project.
const shared = globalThis as { [key: symbol]: Promise<void> | undefined }
const started = Symbol.for('ponte.schema-engine')

/** The migrations, up to `last` where one is named. */
const listOf = async (engine: Engine, last?: string) => ({
  baseDir: migrationsFolder(engine),
  lockfile: { path: 'migration_lock.toml', content: `provider = "${engine}"` },
  shadowDbInitScript: '',
  migrationDirectories: await Promise.all(
    (await migrationNames(engine))
      .filter((name) => last === undefined || name <= last)
      .map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await migrationScript(engine, name) },
        },
      })),
  ),
})

const isNeverMigrated = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'P1014'

const history = async (
  running: bindings.SchemaEngine,
  engine: Engine,
  list: bindings.MigrationList,
) => {
  const filters = filtersOf(engine)
  const input = { migrationsList: list, optInToShadowDatabase: false, filters }
  try {
    return await running.diagnoseMigrationHistory(input)
  } catch (error) {
    if (isNeverMigrated(error)) return { editedMigrationNames: [], failedMigrationNames: [] }
    throw error
  }
}

/** Applies what is missing up to `last`, in order, and returns its names. */
const apply = async (
  running: bindings.SchemaEngine,
  engine: Engine,
  last?: string,
): Promise<string[]> => {
  const migrationsList = await listOf(engine, last)
  const { editedMigrationNames, failedMigrationNames } = await history(
    running,
    engine,
    migrationsList,
  )
  if (editedMigrationNames.length > 0)
    throw new Error(`Changed after they were applied: ${editedMigrationNames.join(', ')}.`)
  // Each is one transaction, so one that failed or was killed has left nothing and may come again.
  for (const migrationName of failedMigrationNames)
    await running.markMigrationRolledBack({ migrationName })
  const { appliedMigrationNames } = await running.applyMigrations({
    migrationsList,
    filters: filtersOf(engine),
  })
  return appliedMigrationNames
}

/** The SQL that brings the database to the schema; empty when it is there. */
const diff = async (
  running: bindings.SchemaEngine,
  engine: Engine,
  files: bindings.SchemaContainer[],
) => {
  const { stdout } = await running.diff({
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: filtersOf(engine),
  })
  const script = (stdout ?? '').trim()
  return script === '-- This is an empty migration.' ? '' : script
}

/** Runs Prisma's schema engine on a database, with the two things that Ponte asks of it. */
export const withSchemaEngine = async <T>(
  url: string,
  use: (schema: {
    apply: (last?: string) => Promise<string[]>
    diff: () => Promise<string>
  }) => Promise<T>,
): Promise<T> => {
  await (shared[started] ??= start())
  const engine = engineOf(url)
  const path = 'prisma/schema.prisma'
  const content = schemaFor(engine, await readFile(path, 'utf8'))
  const { factory, fault, close } = migrationAdapter(url)
  const running = await bindings.SchemaEngine.new(
    { datamodels: [[path, content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await use({
      apply: (last) => apply(running, engine, last),
      diff: () => diff(running, engine, [{ path, content }]),
    })
  } catch (error) {
    throw fault() ?? error
  } finally {
    running.free()
    await close()
  }
}
