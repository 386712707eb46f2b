import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { createDatabase } from './postgresql'
import { scratchFolder } from './scratch'
import { type Template } from './template'

type Copy = { url: string; remove: () => Promise<void> }

const copyOf = async (template: Template, folder: string): Promise<Copy> => {
  if (template.engine === 'sqlite') {
    const file = join(folder, 'ponte.db')
    await copyFile(template.file, file)
    return { url: `file:${file}`, remove: () => Promise.resolve() }
  }
  return createDatabase(template.adminUrl, template.name)
}

// Runs before each file of flows: what the file imports then reads this environment, and the
// database of the file is its own.
const folder = await scratchFolder('ponte-flow-')
const copy = await copyOf(inject('template'), folder)
process.env.LOG_LEVEL ??= 'silent'
process.env.DATA_DIR = folder
process.env.DATABASE_URL = copy.url

afterAll(async () => {
  const { closeDatabase } = await import('@/lib/platform/db')
  await closeDatabase()
  await copy.remove()
  await rm(folder, { recursive: true })
})
