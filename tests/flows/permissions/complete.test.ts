import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentOf } from './document'
import { doors } from './doors'
import { exported, exportedOf, openDoors } from './exported'
import { areas, table } from './table'

const functions = exported()
const isAsked = ({ first }: { first: string }) => first === 'ctx' || first === 'viewer'
const asked = functions.filter(isAsked).map(({ key }) => key)
const rows = [...new Set(table.map(({ key }) => key))]

const missingFrom = (known: readonly string[], wanted: readonly string[]) =>
  wanted.filter((one) => !known.includes(one))

describe('the table', () => {
  it('has a row for everything that somebody can ask for', () => {
    expect(missingFrom(rows, asked)).toEqual([])
  })

  it('has no row for what is no more', () => {
    expect(missingFrom(asked, rows)).toEqual([])
  })

  it('says one thing once', () => {
    const said = table.map(({ key, asked }) => `${key}: ${asked}`)
    expect(said).toHaveLength(new Set(said).size)
  })

  it.each([
    ['export async function one(ctx: Ctx, input: A): Promise<B> {\n', 'ctx'],
    ['export async function one(\n  viewer: Viewer,\n  a: A,\n): Promise<B> {\n', 'viewer'],
    ['export async function one(_viewer: Viewer): Promise<B> {\n', 'viewer'],
    ['export const one = async (viewer: Viewer) => 1', 'viewer'],
    ['export const one = (ctx: Ctx): Promise<A> => two(ctx)', 'ctx'],
    ['export const one: Follower = async (tx, { id }) => {\n', 'tx'],
  ])('reads %s', (text, first) => {
    expect(exportedOf('area/file', text)).toEqual([{ key: 'area/file#one', first }])
  })
})

describe('the forms and handlers', () => {
  it('are all there, and no others', () => {
    expect(openDoors().sort()).toEqual(Object.keys(doors).sort())
  })

  it.each(Object.entries(doors))('%s calls what decides', (door, { by, through, why }) => {
    const text = readFileSync(through ?? door.slice(0, door.indexOf('#')), 'utf8')
    const imports = [...text.matchAll(/import \{([^}]*)\} from '(@\/lib\/[^']*)'/g)]
    const imported = imports
      .filter(([, , from]) => /(?:commands|queries)(?:\/|$)/.test(from ?? ''))
      .flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim().split(' ')[0]))
    expect(by.filter((name) => !imported.includes(name))).toEqual([])
    expect(by.filter((name) => !rows.some((key) => key.endsWith(`#${name}`)))).toEqual([])
    expect(by.length > 0 || why !== undefined).toBe(true)
  })
})

it('is what docs/permissions.md says', async () => {
  const inside = functions.filter((one) => !isAsked(one))
  await expect(await documentOf({ areas, doors, inside })).toMatchFileSnapshot(
    '../../../docs/permissions.md',
  )
})
