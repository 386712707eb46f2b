import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areas } from '@/scripts/house/areas.mjs'
import { code } from './sources'

/** Model by its area: prisma/schema.prisma is written in sections, one an area. */
const owners = (() => {
  const owner = new Map<string, string>()
  let area = ''
  for (const line of readFileSync('prisma/schema.prisma', 'utf8').split('\n')) {
    area = /^\/\/ ── (\S+) ─+/.exec(line)?.[1] ?? area
    const model = /^model (\w+)/.exec(line)?.[1]
    if (model) owner.set(model, area)
  }
  return owner
})()

const camel = (model: string) => model.charAt(0).toLowerCase() + model.slice(1)
const byProperty = new Map([...owners.keys()].map((model) => [camel(model), model]))
const calls =
  /\.(\w+)\s*\.(?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\(/g
const statements = /\b(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM|REPLACE INTO)\s+"?(\w+)"?/g

/** Models that a text writes to, by the client or in SQL. */
const written = (text: string): string[] => {
  const models = [...text.matchAll(calls)].map((match) => byProperty.get(match[1]!))
  const tables = [...text.matchAll(statements)].map((match) => match[1]!)
  return [...models, ...tables].filter((name) => name !== undefined && owners.has(name)) as string[]
}

describe('each table', () => {
  it('stands in a section of its area', () => {
    expect([...owners].filter(([, area]) => ![...areas, 'platform'].includes(area))).toEqual([])
  })

  it('is written by its area alone', () => {
    const strangers = code()
      .filter(({ path }) => /^(app|components|lib)\//.test(path))
      .flatMap(({ path, text }) =>
        written(text)
          .filter((model) => path.split('/')[1] !== owners.get(model))
          .map((model) => `${path} writes ${model}, which is ${owners.get(model) ?? ''}'s`),
      )
    expect([...new Set(strangers)]).toEqual([])
  })

  it('is recognised when written by the client and in SQL', () => {
    expect(written('await tx.post.update({})')).toEqual(['Post'])
    expect(written('tx.$executeRaw`UPDATE "Post" SET "depth" = 1`')).toEqual(['Post'])
    expect(written('reader.post.findMany({})')).toEqual([])
  })
})
