import Database from 'better-sqlite3'
import pg from 'pg'

type Patched = Record<string, (...given: unknown[]) => unknown>

const statements = (text: unknown): string | null =>
  typeof text === 'string' && !/^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|PRAGMA)/i.test(text) ? text : null

const textOf = (query: unknown) =>
  typeof query === 'object' && query !== null && 'text' in query ? query.text : query

/**
 * Runs something and gives what it answered with the SQL of every statement that reached the
 * driver of either engine.
 */
export async function statementsOf<T>(run: () => Promise<T>): Promise<[answer: T, sql: string[]]> {
  const sql: string[] = []
  const watch = (prototype: Patched, method: string) => {
    const original = prototype[method]!
    prototype[method] = function (this: unknown, ...given) {
      const text = statements(textOf(given[0]))
      if (text !== null) sql.push(text)
      return original.apply(this, given)
    }
    return () => (prototype[method] = original)
  }
  const restore = [
    watch(Database.prototype as unknown as Patched, 'prepare'),
    watch(pg.Client.prototype as unknown as Patched, 'query'),
  ]
  try {
    return [await run(), sql]
  } finally {
    restore.forEach((undo) => undo())
  }
}
