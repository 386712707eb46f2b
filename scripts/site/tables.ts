import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ColumnType = 'String' | 'Int' | 'Boolean' | 'DateTime'

export type Table = {
  name: string
  columns: readonly { name: string; type: ColumnType }[]
  /** The order of its rows in an export: what a row points at within the table comes before it. */
  order: readonly string[]
  /** A number that the database counts on by itself. */
  counted: string | null
}

const types: readonly string[] = ['String', 'Int', 'Boolean', 'DateTime'] satisfies ColumnType[]

/** Tables whose rows point at one another, with what puts the one pointed at first. */
const firstWithin: Record<string, string> = { Post: 'depth' }

type Read = Table & { pointsAt: string[]; fieldTypes: string[] }

function readModel(name: string, body: string): Read {
  const lines = body.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim())
  const fields = lines.flatMap((line) => {
    const [, field, type, optional, rest] = /^(\w+)\s+(\w+)(\?|\[\])?\s*(.*)$/.exec(line) ?? []
    return field && type ? [{ name: field, type, list: optional === '[]', rest: rest ?? '' }] : []
  })
  const columns = fields.flatMap(({ name, type }) =>
    types.includes(type) ? [{ name, type: type as ColumnType }] : [],
  )
  const pointsAt = fields.flatMap(({ type, rest }) => (rest.includes('fields:') ? [type] : []))
  const single = fields.find(({ rest }) => /@id\b/.test(rest))?.name
  const several = /@@id\(\[([\w, ]+)\]\)/.exec(body)?.[1]?.split(', ')
  const key = several ?? (single ? [single] : null)
  const within = firstWithin[name]
  if (!key) throw new Error(`${name} has no key`)
  if (pointsAt.includes(name) && !within)
    throw new Error(`rows of ${name} point at one another: say in tables.ts which comes first`)
  return {
    ...{ name, columns, pointsAt, fieldTypes: fields.map(({ type }) => type) },
    order: within ? [within, ...key] : key,
    counted: fields.find(({ rest }) => rest.includes('autoincrement()'))?.name ?? null,
  }
}

/** Every table of a schema, each after those that its rows point at. */
export function tablesOf(schema: string): Table[] {
  const read = [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].map(([, name, body]) =>
    readModel(name ?? '', body ?? ''),
  )
  for (const { name, fieldTypes } of read)
    for (const type of fieldTypes)
      if (!types.includes(type) && !read.some((table) => table.name === type))
        throw new Error(`${name} has a column of type ${type}: say in format.ts how it is written`)
  const placed: Read[] = []
  while (placed.length < read.length) {
    const next = read.filter(
      (table) =>
        !placed.includes(table) &&
        table.pointsAt.every((to) => to === table.name || placed.some(({ name }) => name === to)),
    )
    if (next.length === 0) throw new Error('tables point at one another in a circle')
    placed.push(...next)
  }
  return placed.map(({ name, columns, order, counted }) => ({ name, columns, order, counted }))
}

export const readTables = (): Table[] =>
  tablesOf(readFileSync(join(import.meta.dirname, '../../prisma/schema.prisma'), 'utf8'))
