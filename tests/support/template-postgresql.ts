import { type TestProject } from 'vitest/node'
import { migrate } from '@/scripts/db/migrate'
import { startPostgresql } from '@/scripts/db/scratch-postgresql'
import './template'

/** Starts PostgreSQL and migrates one database for the whole run. */
export default async (project: TestProject) => {
  // The server is never killed here, only its clients: nothing need reach the disk.
  const off = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((it) => [
    '-c',
    `${it}=off`,
  ])
  const server = await startPostgresql(off)
  const name = 'ponte_template'
  const adminUrl = server.urlOf('postgres')
  await server.create(name)
  await migrate(server.urlOf(name))
  project.provide('template', { engine: 'postgresql', adminUrl, name })
  return () => server.stop()
}
