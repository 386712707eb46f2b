import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { engineOf, sqliteFile, type Engine } from '@/lib/platform/db/engine'
import { migrationNames, migrationsFolder, migrationScript } from '@/lib/platform/db/migrations'
import { schemaFor } from './twin'

const filters = { externalTables: [], externalEnums: [] }

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

const migrationsList = async (engine: Engine) => ({
  baseDir: migrationsFolder(engine),
  lockfile: { path: 'migration_lock.toml', content: `provider = "${engine}"` },
  shadowDbInitScript: '',
  migrationDirectories: await Promise.all(
    (await migrationNames(engine)).map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await migrationScript(engine, name) },
      },
    })),
  ),
})

/**
 * Answers that PostgreSQL types "char": the engine asks for them, the adapter refuses the type.
 * They are asked for as text, and the answer is marked as the engine expects it.
 */
const withChars = (adapter: SqlDriverAdapter) => {
  const ask = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const sql = query.sql
      .replace('constr.contype AS constraint_type', 'constr.contype::text AS constraint_type')
      .replace(/con\.(confdeltype|confupdtype),/g, 'con.$1::text AS $1,')
    const answer = await ask({ ...query, sql })
    const columnTypes = answer.columnTypes.map((type, index) =>
      ['constraint_type', 'confdeltype', 'confupdtype'].includes(answer.columnNames[index] ?? '')
        ? ColumnTypeEnum.Character
        : type,
    )
    return { ...answer, columnTypes }
  }
  return adapter
}

/** The engine never closes its connections, and on SQLite it locks the whole file. */
const closing = (factory: SqlMigrationAwareDriverAdapterFactory) => {
  const opened: SqlDriverAdapter[] = []
  const kept = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting
    opened.push(adapter)
    return adapter.provider === 'postgres' ? withChars(adapter) : adapter
  }
  return {
    factory: {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: () => kept(factory.connect()),
      connectToShadowDb: () => kept(factory.connectToShadowDb()),
    },
    close: () => Promise.all(opened.map((adapter) => adapter.dispose())),
  }
}

/** Runs Prisma's schema engine on a database, with what Ponte asks of it. */
export const withSchemaEngine = async <T>(
  url: string,
  use: (schema: { apply: () => Promise<string[]>; diff: () => Promise<string> }) => Promise<T>,
): Promise<T> => {
  await (shared[started] ??= start())
  const engine = engineOf(url)
  const path = 'prisma/schema.prisma'
  const content = schemaFor(engine, await readFile(path, 'utf8'))
  const files = [{ path, content }]
  const { factory, close } = closing(
    engine === 'sqlite'
      ? new PrismaBetterSqlite3({ url: sqliteFile(url) }, { timestampFormat: 'unixepoch-ms' })
      : new PrismaPg({ connectionString: url }),
  )
  const running = await bindings.SchemaEngine.new(
    { datamodels: [[path, content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await use({
      /** Applies what is missing, in order, and returns its names. */
      apply: async () => {
        const list = await migrationsList(engine)
        return (await running.applyMigrations({ migrationsList: list, filters }))
          .appliedMigrationNames
      },
      /** The SQL that brings the database to the schema; empty when it is there. */
      diff: async () => {
        const { stdout } = await running.diff({
          from: { tag: 'schemaDatasource', files, configDir: '.' },
          to: { tag: 'schemaDatamodel', files },
          script: true,
          exitCode: null,
          filters,
        })
        const script = (stdout ?? '').trim()
        return script === '-- This is an empty migration.' ? '' : script
      },
    })
  } finally {
    running.free()
    await close()
  }
}
