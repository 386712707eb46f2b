import { describe, expect, it } from 'vitest'
import { personFacts } from '@/lib/dashboard/people/person-queries'
import { peopleList } from '@/lib/dashboard/people/queries'
import { peopleFilterSchema } from '@/lib/dashboard/people/schema'
import { queueMail } from '@/lib/mail/commands'
import type { HeldGrant } from '@/lib/platform/viewer'
import { aCourse, aLearnerOf, anEditionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { anAccount, noon, viewerOf } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const grant: HeldGrant = { role: 'administrator', scope: 'site', scopeId: '' }
const viewer = await viewerOf(await anAccount({ name: 'Zita Administra', grants: [grant] }))
const start = { after: null, before: null }
const filter = (asked: object) => peopleFilterSchema.parse(asked)
const names = async (asked: object) =>
  (await peopleList(viewer, filter(asked), start)).people.map(({ name }) => name)

await anAccount({ name: 'João Ávila', email: 'joao_avila@example.org', country: 'MZ' })
await anAccount({ name: 'Joana Reis', email: 'joanaxavila@example.org', country: 'AO' })
await anAccount({ name: 'Tomé Só', country: 'ST', suspendedAt: noon })

describe('the list of people', () => {
  it.each([
    ['a name without accents', { q: 'avila' }, ['Joana Reis', 'João Ávila']],
    ['an address, in which a sign stands for itself', { q: 'joao_a' }, ['João Ávila']],
    ['a country', { country: 'AO' }, ['Joana Reis']],
    ['a role', { role: 'administrator' }, ['Zita Administra']],
    ['who is suspended', { suspended: 'yes' }, ['Tomé Só']],
    ['nobody', { q: '%' }, []],
    [
      'what makes no sense as nothing',
      { country: 'nowhere', suspended: 'no', q: 'tome' },
      ['Tomé Só'],
    ],
  ])('finds %s', async (_what, asked, found) => {
    expect(await names(asked)).toEqual(found)
  })

  it('is read page by page, onwards and back, each once', async () => {
    for (let n = 0; n < 60; n += 1) await anAccount({ name: 'Página Certa' })
    const first = await peopleList(viewer, filter({ q: 'pagina certa' }), start)
    expect(first).toMatchObject({ count: 60, before: null })
    const second = await peopleList(viewer, filter({ q: 'pagina certa' }), {
      ...{ after: first.after, before: null },
    })
    expect(second.after).toBeNull()
    const ids = [...first.people, ...second.people].map(({ id }) => id)
    expect(new Set(ids).size).toBe(60)
    const back = await peopleList(viewer, filter({ q: 'pagina certa' }), {
      ...{ after: null, before: second.before },
    })
    expect(back.people.map(({ id }) => id)).toEqual(first.people.map(({ id }) => id))
  })
})

it('one person is told with enrolments, in a fixed number of statements', async () => {
  const course = await aCourse()
  const edition = await anEditionOf(course.id)
  const learner = await aLearnerOf(edition)
  const { id } = learner.account!
  const [person, sql] = await statementsOf(() => personFacts(viewer, id, noon))
  expect(person.enrolments).toMatchObject([{ slug: edition.slug, certificate: null }])
  expect(person.sessions).toBe(1)
  expect(sql.length).toBeLessThanOrEqual(18)
})

it('does not show an administrator the code that somebody was sent', async () => {
  const { id, email } = await anAccount()
  const mail = { kind: 'code', uniqueKey: id, to: { address: email }, locale: 'pt' } as const
  const words = { subject: '123456 é o seu código', text: '123456' }
  await db.$transaction((tx) => queueMail(tx, { ...mail, ...words }, noon))
  const { mails } = await personFacts(viewer, id, noon)
  expect(mails).toHaveLength(1)
  expect(JSON.stringify(mails)).not.toContain('123456')
})
