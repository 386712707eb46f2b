import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, onTestFinished } from 'vitest'
import { openClients } from '@/lib/platform/db/clients'
import { migrate } from '@/scripts/db/migrate'

const folder = await mkdtemp(join(tmpdir(), 'ponte-sqlite-'))
const template = join(folder, 'template.db')
await migrate(`file:${template}`)
afterAll(() => rm(folder, { recursive: true }))

/**
 * A migrated SQLite file for one test, whichever engine the flows run on: Ponte's clients on it,
 * as many as there are processes, and the bare driver as yet another process.
 */
export const aSqliteFile = async () => {
  const file = join(await mkdtemp(join(folder, 'test-')), 'ponte.db')
  await copyFile(template, file)
  const url = `file:${file}`
  const stranger = new Database(file)
  const closings: (() => Promise<void>)[] = []
  onTestFinished(async () => {
    for (const close of closings) await close()
    stranger.close()
  })
  return {
    url,
    stranger,
    open: async () => {
      const clients = await openClients(url)
      closings.push(clients.close)
      return clients
    },
  }
}
