import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'

const listed = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    encoding: 'utf8',
  },
)

const deleted = new Set(
  execFileSync('git', ['ls-files', '--deleted', '-z'], { encoding: 'utf8' }).split('\0'),
)

/** Every file of the project, from the root, whether committed yet or not. */
export const paths: readonly string[] = [...new Set(listed.split('\0'))].filter(
  (path) => path !== '' && !deleted.has(path),
)

export type Source = { path: string; text: string; lines: number }

/** The files of the project with one of these extensions, with their text. */
export const sources = (...extensions: string[]): Source[] =>
  paths
    .filter((path) => extensions.includes(extname(path)))
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      return { path, text, lines: text.split('\n').length - 1 }
    })

/** TypeScript and plain scripts. */
export const code = (): Source[] => sources('.ts', '.tsx', '.mjs', '.js')
