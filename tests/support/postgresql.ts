import { randomBytes } from 'node:crypto'
import pg from 'pg'

const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** A new database on a server: empty, or a copy of one that nobody has open. */
export const createDatabase = async (adminUrl: string, template = 'template0') => {
  const name = `flows_${randomBytes(6).toString('hex')}`
  await ask(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { url: url.href, remove: () => ask(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`) }
}
