import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestProject } from 'vitest/node'
import { migrate } from '@/scripts/db/migrate'
import { scratchFolder } from './scratch'
import './template'

/** Migrates one SQLite file for the whole run. */
export default async (project: TestProject) => {
  const folder = await scratchFolder('ponte-flows-')
  const file = join(folder, 'template.db')
  await migrate(`file:${file}`)
  project.provide('template', { engine: 'sqlite', file })
  return () => rm(folder, { recursive: true })
}
