import { randomBytes } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Template } from './template'

type Copy = { url: string; remove: () => Promise<void> }

const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

const copyOf = async (template: Template, folder: string): Promise<Copy> => {
  if (template.engine === 'sqlite') {
    const file = join(folder, 'ponte.db')
    await copyFile(template.file, file)
    return { url: `file:${file}`, remove: () => Promise.resolve() }
  }
  const { adminUrl, name } = template
  const copy = `flows_${randomBytes(6).toString('hex')}`
  await ask(adminUrl, `CREATE DATABASE ${copy} TEMPLATE ${name}`)
  const url = new URL(adminUrl)
  url.pathname = `/${copy}`
  return { url: url.href, remove: () => ask(adminUrl, `DROP DATABASE ${copy} WITH (FORCE)`) }
}

// Runs before each file of flows: what the file imports then reads this environment, and the
// database of the file is its own.
const folder = await mkdtemp(join(tmpdir(), 'ponte-flow-'))
const copy = await copyOf(inject('template'), folder)
process.env.DATA_DIR = folder
process.env.DATABASE_URL = copy.url

afterAll(async () => {
  const { closeDatabase } = await import('@/lib/platform/db')
  await closeDatabase()
  await copy.remove()
  await rm(folder, { recursive: true })
})
