import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import './template'

const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** The address of a database of the engine under test without any table; gone after the test. */
export const anEmptyDatabase = async (): Promise<string> => {
  const template = inject('template')
  if (template.engine === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'ponte-empty-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    return `file:${join(folder, 'ponte.db')}`
  }
  const name = `empty_${randomBytes(6).toString('hex')}`
  await ask(template.adminUrl, `CREATE DATABASE ${name}`)
  onTestFinished(() => ask(template.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`))
  const url = new URL(template.adminUrl)
  url.pathname = `/${name}`
  return url.href
}
