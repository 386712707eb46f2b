import * as z from 'zod'
import type { Table } from './tables'

export const format = 'ponte-site'
export const version = 1

/** The first line: what this is, and of which state of the schema. */
export const headSchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  schema: z.string(),
})

/** The last line: without it, or with other numbers, the file is not whole. */
export const endSchema = z.object({ end: z.record(z.string(), z.number()) })

/** Anything between: the table's name, and the row's values in the order of the schema. */
export const rowSchema = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) })

type Value = string | number | boolean | null

/** A value as both engines give it, said in one way. */
export function plainValue(value: unknown, type: Table['columns'][number]['type']): Value {
  if (value === null || value === undefined) return null
  if (type === 'Boolean') return Boolean(value)
  if (type === 'Int') return Number(value)
  if (type === 'String') return z.string().parse(value)
  return (
    value instanceof Date ? value : new Date(z.number().or(z.string()).parse(value))
  ).toISOString()
}

const instant = z.iso.datetime().transform((text) => new Date(text))
const valueSchemas = {
  String: z.string().nullable(),
  Int: z.number().int().nullable(),
  Boolean: z.boolean().nullable(),
  DateTime: instant.nullable(),
}

/** The row that a line stands for, checked column by column. */
export const rowOf = (table: Table, row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    table.columns.map(({ name, type }) => [name, valueSchemas[type].parse(row[name] ?? null)]),
  )

export const lineOf = (table: Table, row: Record<string, unknown>): string =>
  JSON.stringify({
    table: table.name,
    row: Object.fromEntries(
      table.columns.map(({ name, type }) => [name, plainValue(row[name], type)]),
    ),
  })

export class UnusableExport extends Error {}
