import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { areas } from '@/scripts/house/areas.mjs'
import { paths } from './sources'

const folders = [
  '.ci',
  'app',
  'components',
  'content',
  'docs',
  'lib',
  'prisma',
  'public',
  'scripts',
  'tests',
]

/** Beside the folders stand only files that a tool or a reader looks for at the root. */
const files = [
  '.env.example',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc.json',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'eslint.config.js',
  'instrumentation.ts',
  'knip.json',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'prisma.config.ts',
  'proxy.ts',
  'tsconfig.json',
  'vitest.config.ts',
]

/** Words for a place where anything goes: no part of a name … */
const drawers = ['utils', 'util', 'helpers', 'helper', 'manager', 'service', 'services', 'misc']
/** … and words that say nothing alone. */
const empty = ['common', 'data', 'handle', 'process', 'shared']

const spoken = [/^\[.+\]$/, /^_[a-z-]+$/, /^\./, /^[A-Z]+(\.md)?$/, /^README\.md$/]
const isKebab = (part: string) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part)

describe('the tree', () => {
  it('has at the top only what is given', () => {
    const tops = new Set(paths.map((path) => path.split('/')[0]!))
    expect([...tops].filter((top) => !folders.includes(top) && !files.includes(top))).toEqual([])
  })

  it('has in lib only the areas, i18n and platform', () => {
    const parts = new Set(
      paths.filter((path) => path.startsWith('lib/')).map((path) => path.split('/')[1]!),
    )
    expect([...parts].filter((part) => ![...areas, 'i18n', 'platform'].includes(part))).toEqual([])
  })

  it('writes names in kebab-case', () => {
    const odd = paths
      .filter((path) => /^(app|components|lib|scripts|tests)\//.test(path))
      .filter((path) =>
        path.split('/').some((part) => !isKebab(part) && !spoken.some((form) => form.test(part))),
      )
    expect(odd).toEqual([])
  })

  it('has no drawer for everything', () => {
    const names = (path: string) => path.split('/').map((part) => part.split('.')[0]!)
    const found = paths
      .filter((path) => /^(app|components|lib|scripts|tests)\//.test(path))
      .filter((path) =>
        names(path).some(
          (name) => empty.includes(name) || name.split('-').some((word) => drawers.includes(word)),
        ),
      )
    expect(found).toEqual([])
  })

  it('numbers each decision once', () => {
    const numbers = paths
      .filter((path) => path.startsWith('docs/decisions/'))
      .map((path) => basename(path))
    expect(numbers.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([])
    const twice = numbers
      .map((name) => name.slice(0, 4))
      .filter((n, i, all) => all.indexOf(n) !== i)
    expect(twice).toEqual([])
  })
})
