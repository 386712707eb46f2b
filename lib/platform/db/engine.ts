import { dirname, resolve } from 'node:path'
import { mkdirSync } from 'node:fs'

export const engines = ['sqlite', 'postgresql'] as const

export type Engine = (typeof engines)[number]

/** Which database an address names: `file:…` is SQLite, all else PostgreSQL. */
export const engineOf = (url: string): Engine => (url.startsWith('file:') ? 'sqlite' : 'postgresql')

/** The file of a `file:` address, absolute; its folder is made when missing. */
export const sqliteFile = (url: string): string => {
  const path = resolve(url.replace(/^file:/, ''))
  mkdirSync(dirname(path), { recursive: true })
  return path
}
