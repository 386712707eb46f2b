import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isPassword } from '@/lib/accounts/passwords'
import { cplpCountries } from '@/lib/i18n/countries'
import { claimSite } from '@/lib/platform/site'
import { publishContent } from '@/scripts/content/publish'
import { demoPassword } from '@/scripts/demo/accounts'
import { administrator, demoAddress, facilitators, learners } from '@/scripts/demo/people'
import { seed } from '@/scripts/demo/seed'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'

const claim = (mode: 'demo' | 'normal') => db.$transaction((tx) => claimSite(tx, mode, noon))

/** How many rows the tables hold that the cast writes to. */
const counts = () =>
  Promise.all([
    db.account.count(),
    db.grant.count(),
    db.enrolment.count(),
    db.completion.count(),
    db.attempt.count(),
    db.post.count(),
    db.author.count(),
    db.auditEntry.count(),
  ])

it('refuses a site that is not for demonstration', async () => {
  await claim('normal')
  await expect(seed()).rejects.toThrow(/belongs to a normal site/)
  expect(await db.account.count()).toBe(0)
  await db.site.deleteMany()
})

it('brings in a cast from every country of the CPLP, at every stage, and is done once', async () => {
  await claim('demo')
  await publishContent(join(process.cwd(), 'content'), noon)
  await seed()

  const enrolled = await db.enrolment.groupBy({ by: ['country'], _count: true })
  expect(enrolled.map(({ country }) => country)).toEqual(expect.arrayContaining([...cplpCountries]))
  const [finished, idle, all] = await Promise.all([
    db.enrolment.count({ where: { completedAt: { not: null } } }),
    db.enrolment.count({ where: { completions: { none: {} } } }),
    db.enrolment.count(),
  ])
  expect(Math.min(finished, idle, all - finished - idle)).toBeGreaterThan(5)
  expect(await db.post.count({ where: { status: 'held' } })).toBe(4)
  const languages = await db.post.groupBy({ by: ['language'], where: { status: 'published' } })
  expect(languages.map(({ language }) => language).sort()).toEqual(['en', 'es', 'fr', 'pt', 'tet'])
  const late = { where: { OR: [{ writtenAt: { gt: noon } }, { publishedAt: { gt: noon } }] } }
  expect(await db.post.count(late)).toBe(0)

  const before = await counts()
  await seed()
  expect(await counts()).toEqual(before)
}, 120_000)

it('lets everybody in with the printed password', async () => {
  for (const person of [facilitators[0]!, learners[0]!]) {
    const account = await db.account.findUnique({ where: { email: demoAddress(person) } })
    expect(await isPassword(account?.passwordHash ?? null, demoPassword)).toBe(true)
  }
})

it('has invented addresses that lead nowhere, each once', () => {
  const addresses = [...facilitators, ...learners].map(demoAddress)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.every((address) => /^[a-z]+\.[a-z]+@example\.org$/.test(address))).toBe(true)
})

it('stands in the README with its password', async () => {
  const readme = await readFile('README.md', 'utf8')
  const people = [administrator, ...facilitators, learners[0]!]
  expect(
    [...people.map(demoAddress), demoPassword].filter((word) => !readme.includes(word)),
  ).toEqual([])
})
