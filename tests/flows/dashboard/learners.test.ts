import { beforeAll, describe, expect, it } from 'vitest'
import { askedLearners } from '@/lib/dashboard/asked-queries'
import { countryCounts, overseenEdition } from '@/lib/dashboard/edition-queries'
import {
  learnerCount,
  learnerPage,
  listedItems,
  type Learner,
} from '@/lib/dashboard/learner-queries'
import { learnersCsv } from '@/lib/dashboard/learners-csv'
import { totalOf } from '@/lib/dashboard/rules'
import { learnerFilterSchema, type Cursor, type LearnerFilter } from '@/lib/dashboard/schema'
import type { Viewer } from '@/lib/platform/viewer'
import { db, engine } from '@/tests/support/database'
import { anEdition, enrolMany, type TestEdition } from '@/tests/support/learners'
import { anAccount, later, viewerOf } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const administrator = { role: 'administrator', scope: 'site', scopeId: '' } as const
const everybody = learnerFilterSchema.parse({})
const now = later({ days: 20 })
const start: Cursor = { after: null, before: null }

let large: TestEdition
let small: TestEdition
let viewer: Viewer

beforeAll(async () => {
  large = await anEdition(12)
  small = await anEdition(12)
  await enrolMany(large, 5000)
  await db.edition.update({ where: { id: large.id }, data: { closesAt: later({ days: 40 }) } })
  // Those of one country were seen yesterday, whatever they had done.
  await db.enrolment.updateMany({
    where: { editionId: large.id, country: 'CV' },
    data: { lastActiveAt: later({ days: 19 }) },
  })
  await enrolMany(small, 3)
  if (engine === 'postgresql') await db.$executeRawUnsafe('ANALYZE')
  viewer = await viewerOf(await anAccount({ grants: [administrator] }))
}, 180_000)

/** What the page of an edition asks for. */
async function show(slug: string, filter: LearnerFilter = everybody, cursor = start) {
  const edition = await overseenEdition(viewer, slug)
  const { items } = await listedItems(viewer, edition)
  const asked = askedLearners(edition, items, filter, now)
  const [countries, count, page] = await Promise.all([
    countryCounts(edition),
    learnerCount(asked),
    learnerPage(asked, cursor, 50),
  ])
  return { edition, asked, countries, items, count, page }
}

/** Every learner of a filter, page after page. */
async function walk(filter: LearnerFilter) {
  const edition = await overseenEdition(viewer, large.slug)
  const { items } = await listedItems(viewer, edition)
  const asked = askedLearners(edition, items, filter, now)
  const found = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof learnerPage>> = await learnerPage(
      asked,
      { after, before: null },
      400,
    )
    found.push(...page.learners)
    after = page.after
  } while (after !== null)
  return found
}

describe('the page of 5,000 learners', () => {
  it('runs as many statements as the page of three', async () => {
    const [many, ofLarge] = await statementsOf(() => show(large.slug))
    const [few, ofSmall] = await statementsOf(() => show(small.slug))
    expect([many.count, few.count]).toEqual([5000, 3])
    expect(many.page.learners).toHaveLength(50)
    expect(ofLarge.length).toBe(ofSmall.length)
    expect(ofLarge.length).toBeLessThanOrEqual(16)
  })

  it.each<[string, Partial<LearnerFilter>, RegExp]>([
    ['all countries', {}, /Enrolment_editionId_nameKey_id_idx/],
    ['one country', { country: 'MZ' }, /Enrolment_editionId_(country_)?nameKey_id_idx/],
    ['one state', { state: 'midway' }, /Enrolment_editionId_nameKey_id_idx/],
  ])('finds its place by an index: %s', async (_, filter, index) => {
    const first = await show(large.slug, { ...everybody, ...filter })
    const after = first.page.after
    const [, sql] = await statementsOf(() => learnerPage(first.asked, { after, before: null }, 50))
    const page = sql.find((text) => text.includes('ORDER BY e."nameKey"'))!
    expect(await planOf(page, [large.id, ...Object.values(filter)])).toMatch(index)
  })

  it('counts by country what the enrolments say', async () => {
    const { countries } = await show(large.slug)
    const [enrolled, finished] = await Promise.all([
      db.enrolment.groupBy({ by: ['country'], where: { editionId: large.id }, _count: true }),
      db.enrolment.count({ where: { editionId: large.id, completedAt: { not: null } } }),
    ])
    expect(Object.fromEntries(countries.map((row) => [row.country, row.enrolled]))).toEqual(
      Object.fromEntries(enrolled.map((row) => [row.country, row._count])),
    )
    expect(totalOf(countries)).toEqual({ enrolled: 5000, started: 3500, finished })
  })
})

const statesOf = ({ standing, completedAt, completions }: Learner) => [
  standing,
  ...(completedAt ? [] : [completions.size > 0 ? 'midway' : 'notStarted']),
]

describe('the list of learners', () => {
  it('has everybody once, by name', async () => {
    const all = await walk(everybody)
    expect(new Set(all.map(({ id }) => id)).size).toBe(5000)
    const keys = await db.enrolment.findMany({
      where: { editionId: large.id },
      orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    expect(all.map(({ id }) => id)).toEqual(keys.map(({ id }) => id))
  })

  it.each([null, 'seen', 'done'] as const)('leads back, sorted by %s', async (sort) => {
    const sorted = { ...everybody, sort }
    const one = await show(large.slug, sorted)
    expect(one.page.before).toBeNull()
    const two = await show(large.slug, sorted, { after: one.page.after, before: null })
    const back = await show(large.slug, sorted, { after: null, before: two.page.before })
    expect(back.page.learners).toEqual(one.page.learners)
    expect(back.page).toMatchObject({ before: null, after: one.page.after })
  })

  it.each<['seen' | 'done', (learner: Learner) => number]>([
    ['seen', ({ lastActiveAt, enrolledAt }) => (lastActiveAt ?? enrolledAt).getTime()],
    [
      'done',
      ({ completions }) => large.items.slice(0, -1).filter((item) => completions.has(item)).length,
    ],
  ])('has everybody once, sorted by %s', async (sort, key) => {
    const keys = (await walk({ ...everybody, sort })).map((one) => ({ id: one.id, key: key(one) }))
    expect(new Set(keys.map(({ id }) => id)).size).toBe(5000)
    expect(keys).toEqual([...keys].sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1)))
  })

  it.each<[string, Partial<LearnerFilter>]>([
    ['country', { country: 'GW' }],
    ['state not started', { state: 'notStarted' }],
    ['state midway', { state: 'midway' }],
    ['state finished', { state: 'finished' }],
    ['country and state', { country: 'TL', state: 'midway' }],
    ['standing on track', { state: 'onTrack' }],
    ['standing behind', { state: 'behind' }],
    ['standing silent', { state: 'silent' }],
    ['module and country', { module: 'own', country: 'CV' }],
  ])('is filtered in the database by %s', async (_, wanted) => {
    const filter = { ...everybody, ...wanted, ...(wanted.module && { module: large.moduleId }) }
    const all = await walk(everybody)
    const required = large.items.slice(0, -1)
    const expected = all.filter(
      (learner) =>
        (!filter.country || learner.country === filter.country) &&
        (!filter.state || statesOf(learner).includes(filter.state)) &&
        (!filter.module || required.some((item) => !learner.completions.has(item))),
    )
    expect(expected.length).toBeGreaterThan(0)
    expect((await walk(filter)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    expect((await show(large.slug, filter)).count).toBe(expected.length)
  })

  it.each([
    ['zelia', 625],
    ['ZÉLIA', 625],
    ['ana', 625],
    ['jo o', 0],
    ['%', 5000],
    ['_na', 625],
    ["'; DROP TABLE", 0],
    ['nobody', 0],
  ])('finds %j in names: %i', async (name, count) => {
    expect((await show(large.slug, { ...everybody, name })).count).toBe(count)
  })

  it('begins at the beginning when the cursor names nobody here', async () => {
    const elsewhere = await show(small.slug)
    const id = elsewhere.page.learners[0]!.id
    const page = await show(large.slug, everybody, { after: id, before: null })
    expect(page.page.learners).toEqual((await show(large.slug)).page.learners)
  })
})

it('the download holds what the screen shows, line by line', async () => {
  const filter = { ...everybody, country: 'CV', state: 'midway' as const }
  const edition = await overseenEdition(viewer, large.slug)
  const chunks: string[] = []
  for await (const chunk of learnersCsv(viewer, edition, filter, now)) chunks.push(chunk)
  const text = chunks.join('')
  expect(text.startsWith('\ufeffNome,')).toBe(true)
  const lines = text.trimEnd().split('\r\n').slice(1)
  const shown = await walk(filter)
  expect(lines).toHaveLength(shown.length)
  expect(lines.map((line) => line.split(',')[0])).toEqual(shown.map(({ name }) => name))
  const ticks = (line: string) =>
    line
      .split(',')
      .slice(11)
      .map((cell) => cell !== '')
  expect(lines.map(ticks)).toEqual(
    shown.map(({ completions }) => large.items.map((item) => completions.has(item))),
  )
})

async function planOf(sql: string, values: readonly (string | null)[]): Promise<string> {
  // The texts of the plan differ, the name of the index does not.
  let given = 0
  const literal = () => `'${values[given++] ?? 'a'}'`
  const filled = sql.replace(/\?|\$\d+/g, literal).replace(/LIMIT '[^']*'/, 'LIMIT 51')
  const explain = engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'
  const plan = await db.$queryRawUnsafe<object[]>(`${explain} ${filled}`)
  return plan.flatMap((step) => Object.values(step).map(String)).join('\n')
}
