import { expect, it } from 'vitest'
import { editionFigures } from '@/lib/dashboard/figures/queries'
import { editionReport } from '@/lib/dashboard/report/queries'
import { fewest, reportedDimensions } from '@/lib/dashboard/report/rules'
import type { HeldGrant } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { anEdition, enrolMany } from '@/tests/support/learners'
import { anAccount, later, viewerOf } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const now = later({ days: 20 })
const edition = await anEdition(4)
// Of nine countries in turn: five or six people each; then two of one count for another.
await enrolMany(edition, 49)
const moved = await db.enrolment.findMany({
  where: { editionId: edition.id, country: 'GW' },
  take: 2,
  select: { id: true },
})
await db.enrolment.updateMany({
  where: { id: { in: moved.map(({ id }) => id) } },
  data: { country: 'PT' },
})
const someone = async (...grants: HeldGrant[]) => viewerOf(await anAccount({ grants }))
const observer = await someone({ role: 'observer', scope: 'edition', scopeId: edition.id })
const administrator = await someone({ role: 'administrator', scope: 'site', scopeId: '' })

it('an observer reads what stands, and of no group that is small', async () => {
  const { told } = await editionReport(observer, edition.slug, now)
  const whole = await editionFigures(administrator, edition.slug, now)
  expect(whole.groups.country.find(({ key }) => key === 'GW')!.figures.enrolled).toBeLessThan(
    fewest,
  )
  expect(told!.all).toEqual(whole.all)
  expect(told!.modules).toEqual(whole.modules)
  const country = told!.groups.country
  expect(country.groups.map(({ key }) => key)).not.toContain('GW')
  for (const dimension of reportedDimensions) {
    const { groups, others } = told!.groups[dimension]
    const sizes = [...groups, ...(others ? [others] : [])].map(({ figures }) => figures.enrolled)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(fewest)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(49)
  }
  expect(JSON.stringify(told)).not.toMatch(/GW|Guiné-Bissau/)
})

it('tells nothing at all of fewer than five', async () => {
  const tiny = await anEdition(4)
  await enrolMany(tiny, 4)
  const { told } = await editionReport(administrator, tiny.slug, now)
  expect(told).toBeNull()
})

it('takes the same number of statements whatever the size', async () => {
  const small = await anEdition(4)
  await enrolMany(small, 5)
  const [, few] = await statementsOf(() => editionReport(administrator, small.slug, now))
  const [, many] = await statementsOf(() => editionReport(administrator, edition.slug, now))
  expect(many.length).toBe(few.length)
  expect(many.length).toBeLessThanOrEqual(12)
})
