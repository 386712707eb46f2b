import { beforeAll, describe, expect, it } from 'vitest'
import { archiveEdition, planEdition, reviseEdition } from '@/lib/dashboard/editions/commands'
import { copyEdition } from '@/lib/dashboard/editions/copy-commands'
import { administeredEditions, editionToChange } from '@/lib/dashboard/editions/queries'
import { appointStaff, dismissStaff } from '@/lib/dashboard/editions/staff-commands'
import { editionJobs } from '@/lib/dashboard/opening-commands'
import { enrol } from '@/lib/editions/commands/enrol'
import { editionPage } from '@/lib/editions/edition-queries'
import { editionAbout } from '@/lib/editions/text-queries'
import { isExpected } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { runJobsOnce } from '@/lib/platform/jobs'
import { aCourse, aLearnerOf, answersTo } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { anEditionForm } from '@/tests/support/edition-form'
import { aMember, write } from '@/tests/support/forum'
import { aCtx, anAccount, noon, viewerOf } from '@/tests/support/people'

const administrator = await aMember({
  grants: [{ role: 'administrator', scope: 'site', scopeId: '' }],
})
const ctx = (changes = {}) => aCtx(administrator, changes)
let course = ''
beforeAll(async () => {
  course = (await aCourse()).id
})

const kept = (slug: string) => db.edition.findUniqueOrThrow({ where: { slug } })
const planned = async (changes = {}) => {
  const { slug } = await planEdition(ctx(), { ...anEditionForm(changes), course })
  return kept(slug)
}
const form = (edition: { slug: string }, changes = {}) =>
  anEditionForm({ slug: edition.slug, ...changes })
const actionsOf = async (editionId: string) =>
  (await db.auditEntry.findMany({ where: { editionId }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  )

describe('a new edition', () => {
  it('has its days, a forum for each module, its texts, and a note of who made it', async () => {
    const edition = await planned({
      ...{ closesOn: '2027-03-19', hours: '40', languages: ['pt'] },
      'welcome-pt': 'Bem-vindos a **todos**.',
      'rules-en': 'Be brief.',
    })
    expect(edition).toMatchObject({ name: '2027', hours: 40, languages: '["pt"]', frozenAt: null })
    expect(edition.closesAt?.toISOString()).toBe('2027-03-19T22:00:00.000Z')
    expect(await db.forum.count({ where: { editionId: edition.id, guests: 'off' } })).toBe(2)
    expect(await actionsOf(edition.id)).toEqual(['dashboard.planEdition'])
    const learner = await aLearnerOf(edition)
    const about = await editionAbout(learner, await editionPage(learner, edition.slug))
    expect(about.welcome?.html).toContain('<strong>todos</strong>')
    expect(about).toMatchObject({ languages: ['pt'], rules: { language: 'en' } })
  })

  it('whose form is sent twice is one edition', async () => {
    const input = { ...anEditionForm(), course }
    const once = ctx({ key: newId() })
    expect(await planEdition(once, input)).toEqual(await planEdition(once, input))
    expect(await db.edition.count({ where: { slug: input.slug } })).toBe(1)
  })

  it('of two with one address at once, one is made and one refused', async () => {
    const input = { ...anEditionForm(), course }
    const made = await Promise.allSettled([planEdition(ctx(), input), planEdition(ctx(), input)])
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = made.find((one) => one.status === 'rejected')
    expect(isExpected(refused?.reason)).toBe(true)
    expect(await db.edition.count({ where: { slug: input.slug } })).toBe(1)
  })

  it('carries no script in its texts', async () => {
    const { id } = await planned({ 'welcome-pt': '<script>alert(1)</script>[x](javascript:alert)' })
    const [text] = await db.editionText.findMany({ where: { editionId: id } })
    expect(text?.html).not.toMatch(/<script|javascript:/)
  })
})

describe('a changed edition', () => {
  it('that is put off opens on the new day and not on the old', async () => {
    const edition = await planned({ opensOn: '2026-11-24' })
    await reviseEdition(ctx(), { ...form(edition, { opensOn: '2026-11-26' }), edition: edition.id })
    const at = (day: string) => () => new Date(`${day}T00:00:00Z`)
    await runJobsOnce(at('2026-11-25'), editionJobs(at('2026-11-25')))
    expect((await kept(edition.slug)).frozenAt).toBeNull()
    await runJobsOnce(at('2026-11-26'), editionJobs(at('2026-11-26')))
    expect((await kept(edition.slug)).frozenAt).toEqual(at('2026-11-26')())
  })

  it('that is brought forward to today opens at once', async () => {
    const edition = await planned()
    await reviseEdition(ctx(), { ...form(edition, { opensOn: '2026-11-22' }), edition: edition.id })
    expect((await kept(edition.slug)).frozenAt).toEqual(noon)
    expect(await db.editionItem.count({ where: { editionId: edition.id } })).toBe(4)
  })

  it('keeps its zone once it is open, and says so', async () => {
    const edition = await planned({ opensOn: '2026-11-21' })
    const moved = form(edition, { opensOn: '2026-11-21', timeZone: 'Asia/Dili' })
    await expect(reviseEdition(ctx(), { ...moved, edition: edition.id })).rejects.toMatchObject({
      fields: { timeZone: { code: 'zoneFixed' } },
    })
  })

  it('does not open to everybody what was written among learners', async () => {
    const edition = await planned({ opensOn: '2026-11-21' })
    const { id: forum } = await db.forum.findFirstOrThrow({ where: { editionId: edition.id } })
    await write(await aLearnerOf(edition), forum)
    const opened = form(edition, { opensOn: '2026-11-21', readableBy: 'everyone' })
    await expect(reviseEdition(ctx(), { ...opened, edition: edition.id })).rejects.toMatchObject({
      fields: { readableBy: { code: 'forumHasPosts' } },
    })
  })

  it('closes its forums to later editions, and opens none that has promised to be closed', async () => {
    const edition = await planned({ opensOn: '2026-11-21' })
    const forums = () =>
      db.forum.findMany({ where: { editionId: edition.id }, orderBy: { id: 'asc' } })
    const say = (readableLater: 'course' | 'nobody') => {
      const said = form(edition, { opensOn: '2026-11-21', readableLater })
      return reviseEdition(ctx(), { ...said, edition: edition.id })
    }
    expect(await forums()).toMatchObject([{ later: 'course' }, { later: 'course' }])
    await say('nobody')
    expect(await forums()).toMatchObject([{ later: null }, { later: null }])
    await say('course')
    await say('nobody')
    const [first] = await forums()
    await write(await aLearnerOf(edition), first!.id)
    await expect(say('course')).rejects.toMatchObject({
      fields: { readableLater: { code: 'forumPromised' } },
    })
    const noted = await db.auditEntry.findFirst({
      where: { editionId: edition.id },
      orderBy: { id: 'desc' },
      select: { detail: true },
    })
    expect(noted?.detail?.body).toContain('"readableLater":"nobody"')
  })

  it('leaves what each of its forums says about later readers, while nothing else is chosen', async () => {
    const edition = await planned()
    const [first] = await db.forum.findMany({ where: { editionId: edition.id } })
    await db.forum.update({ where: { id: first!.id }, data: { later: null } })
    const shown = await editionToChange(administrator, edition.slug)
    expect(shown.forum).toMatchObject({ readableLater: 'nobody' })
    const said = form(edition, { readableLater: 'nobody' })
    await reviseEdition(ctx(), { ...said, edition: edition.id })
    expect(await db.forum.count({ where: { editionId: edition.id, later: 'course' } })).toBe(1)
  })

  it('takes no address that another has', async () => {
    const [one, other] = [await planned(), await planned()]
    await expect(reviseEdition(ctx(), { ...form(other), edition: one.id })).rejects.toMatchObject({
      fields: { slug: { code: 'slugTaken' } },
    })
  })
})

it('a copy has the days shifted, the rules, texts and facilitators, and nobody else', async () => {
  const source = await planned({
    ...{ opensOn: '2026-11-02', closesOn: '2026-11-20', hours: '30' },
    ...{ readableBy: 'everyone', guests: 'held', 'welcome-pt': 'Olá' },
    readableLater: 'nobody',
  })
  const somebody = await anAccount()
  const wanted = { edition: source.id, email: somebody.email, role: 'facilitator' as const }
  await appointStaff(ctx(), wanted)
  const { id: itemId } = await db.item.findFirstOrThrow({ where: { module: { courseId: course } } })
  const opening = { itemId, opensOn: '2026-11-09', decidedById: newId(), decidedAt: noon }
  await db.itemOpening.create({ data: { ...opening, editionId: source.id } })
  const slug = `copy-${newId()}`
  const copy = { edition: source.id, slug, opensOn: '2027-03-01', facilitators: 'yes' }
  await copyEdition(ctx(), { ...copy, 'name-pt': '2027' })
  const made = await kept(slug)
  expect(made).toMatchObject({ name: '2027', hours: 30, closesOn: '2027-03-19', frozenAt: null })
  expect(await db.forum.findMany({ where: { editionId: made.id } })).toMatchObject([
    { readableBy: 'everyone', guests: 'held', later: null },
    { readableBy: 'everyone', guests: 'held', later: null },
  ])
  expect(await db.editionText.count({ where: { editionId: made.id } })).toBe(1)
  expect(await db.itemOpening.findMany({ where: { editionId: made.id } })).toMatchObject([
    { itemId, opensOn: '2027-03-08' },
  ])
  expect(await db.grant.findMany({ where: { scopeId: made.id } })).toMatchObject([
    { accountId: somebody.id, role: 'facilitator' },
  ])
  expect(await db.enrolment.count({ where: { editionId: made.id } })).toBe(0)
  await expect(copyEdition(ctx(), { ...copy, 'name-pt': '2027' })).rejects.toMatchObject({
    fields: { slug: { code: 'slugTaken' } },
  })
})

it('an archived edition takes no enrolments until it is taken out again', async () => {
  const edition = await planned({ opensOn: '2026-11-21' })
  const input = { edition: edition.id, rest: 'yes' as const }
  await archiveEdition(ctx(), input)
  await archiveEdition(ctx(), input)
  const somebody = await viewerOf(await anAccount())
  await expect(enrol(aCtx(somebody), answersTo(edition.slug))).rejects.toMatchObject({
    code: 'editionClosed',
  })
  await archiveEdition(ctx(), { ...input, rest: 'no' })
  await enrol(aCtx(somebody), answersTo(edition.slug))
  expect(await actionsOf(edition.id)).toEqual([
    'dashboard.planEdition',
    'dashboard.archiveEdition',
    'dashboard.unarchiveEdition',
  ])
})

it('an observer is told by mail once, and again when it is over', async () => {
  const edition = await planned()
  const somebody = await anAccount()
  const wanted = { edition: edition.id, email: somebody.email, role: 'observer' as const }
  const { grant } = await appointStaff(ctx(), wanted)
  await appointStaff(ctx(), wanted)
  await dismissStaff(ctx(), { grant })
  const mails = await db.mail.findMany({
    where: { toAddress: somebody.email },
    orderBy: { id: 'asc' },
  })
  expect(mails.map(({ kind }) => kind)).toEqual(['appointed', 'dismissed'])
  await expect(appointStaff(ctx(), { ...wanted, email: 'x@example.org' })).rejects.toMatchObject({
    fields: { email: { code: 'emailUnknown' } },
  })
  await expect(dismissStaff(ctx(), { grant })).rejects.toMatchObject({ name: 'NotFound' })
})

it('the list and the form show what is kept', async () => {
  const edition = await planned({ languages: ['en'], 'rules-pt': 'Seja breve.' })
  const listed = (await administeredEditions(administrator)).find(({ id }) => id === course)
  expect(listed?.editions.map(({ slug }) => slug)).toContain(edition.slug)
  const shown = await editionToChange(administrator, edition.slug)
  expect(shown).toMatchObject({ languages: ['en'], names: { pt: '2027', en: '2027 in English' } })
  expect(shown.textOf('rules', 'pt')).toBe('Seja breve.')
})
