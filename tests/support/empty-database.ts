import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { createDatabase } from './postgresql'
import './template'

/** The address of a database of the engine under test without any table; gone after the test. */
export const anEmptyDatabase = async (): Promise<string> => {
  const template = inject('template')
  if (template.engine === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'ponte-empty-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    return `file:${join(folder, 'ponte.db')}`
  }
  const { url, remove } = await createDatabase(template.adminUrl)
  onTestFinished(remove)
  return url
}
