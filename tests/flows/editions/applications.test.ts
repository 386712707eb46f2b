import { describe, expect, it } from 'vitest'
import { enrol } from '@/lib/editions/commands/enrol'
import { decideRequest } from '@/lib/editions/enrolment/deciding-commands'
import { leaveEdition } from '@/lib/editions/enrolment/leaving-commands'
import { myRequests, openRequests, ownStandings } from '@/lib/editions/enrolment/queries'
import type { EditionPlan } from '@/lib/editions/schema'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { aCourse, anEditionOf, answersTo } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aMember } from '@/tests/support/forum'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

const edition = async (changes: Partial<EditionPlan> = {}) =>
  anEditionOf((await aCourse()).id, { audience: 'enrolled', ...changes })
const person = async () => viewerOf(await anAccount({ name: 'Inês Sá' }))
const administrator = await aMember({
  grants: [{ role: 'administrator', scope: 'site', scopeId: '' }],
})
const join = (viewer: Viewer, slug: string, more = {}, hours = 0) =>
  enrol(aCtx(viewer, { now: later({ hours }) }), { ...answersTo(slug), ...more })
const standing = async (viewer: Viewer, id: string) => (await ownStandings(viewer, noon)).get(id)
const lettersTo = async (viewer: Viewer) =>
  (
    await db.mail.findMany({
      where: { toAddress: viewer.account?.email ?? '' },
      orderBy: { id: 'asc' },
    })
  ).map(({ kind }) => kind)
const seated = (editionId: string) => db.enrolment.count({ where: { editionId, leftAt: null } })

describe('a key', () => {
  it.each(['Ponte de Água', 'ponte  de agua', ' PONTE DE ÁGUA! '])('lets in as %s', async (key) => {
    const { slug } = await edition({ enrolment: 'key', enrolmentKey: 'ponte de água' })
    expect(await join(await person(), slug, { key })).toMatchObject({ outcome: 'enrolled' })
  })

  it('is refused when wrong or empty, and after ten tries for an hour', async () => {
    const { id, slug } = await edition({ enrolment: 'key', enrolmentKey: 'ponte de água' })
    const learner = await person()
    await expect(join(learner, slug)).rejects.toMatchObject({
      fields: { key: { code: 'required' } },
    })
    for (let n = 0; n < 10; n += 1)
      await expect(join(learner, slug, { key: `ponte ${n}` })).rejects.toMatchObject({
        fields: { key: { code: 'enrolmentKey' } },
      })
    await expect(join(learner, slug, { key: 'ponte de água' })).rejects.toMatchObject({
      code: 'tooMany',
    })
    expect(await seated(id)).toBe(0)
    await join(learner, slug, { key: 'ponte de água' }, 2)
    expect(await seated(id)).toBe(1)
  })
})

describe('an application', () => {
  const apply = async (slug: string, hours = 0) => {
    const viewer = await person()
    await join(viewer, slug, { motive: 'Trabalho nisto.' }, hours)
    return viewer
  }
  const requestOf = async (viewer: Viewer) =>
    (
      await db.enrolmentRequest.findFirstOrThrow({
        where: { accountId: viewer.account?.id ?? '' },
      })
    ).id
  const decide = async (viewer: Viewer, decision: 'approve' | 'wait' | 'refuse', reason = '') =>
    decideRequest(aCtx(administrator), { request: await requestOf(viewer), decision, reason })

  it('says why, waits, and is accepted', async () => {
    const { id, slug } = await edition({ enrolment: 'application' })
    await expect(join(await person(), slug)).rejects.toMatchObject({
      fields: { motive: { code: 'required' } },
    })
    const viewer = await apply(slug)
    expect(await standing(viewer, id)).toMatchObject({ state: 'asked', place: null })
    expect(await openRequests(administrator, slug)).toMatchObject([
      { motive: 'Trabalho nisto.', institution: 'Inspeção-Geral', constituency: 'government' },
    ])
    expect(await decide(viewer, 'approve')).toMatchObject({ state: 'enrolled' })
    expect(await seated(id)).toBe(1)
    expect(await lettersTo(viewer)).toEqual(['enrolment-asked', 'enrolled'])
    await expect(decide(viewer, 'refuse', 'Não.')).rejects.toMatchObject({ code: 'requestDecided' })
  })

  it('that is refused says the reason, and can be made anew', async () => {
    const { id, slug } = await edition({ enrolment: 'application' })
    const viewer = await apply(slug)
    await expect(decide(viewer, 'refuse')).rejects.toMatchObject({
      fields: { reason: { code: 'required' } },
    })
    await decide(viewer, 'refuse', 'Para inspetores.')
    expect(await myRequests(viewer, noon)).toMatchObject([
      { state: 'refused', reason: 'Para inspetores.', slug },
    ])
    await join(viewer, slug, { motive: 'Sou inspetora.' })
    expect(await standing(viewer, id)).toMatchObject({ state: 'asked', reason: null })
  })

  it('accepted where no seat is free stands in line, by when it was made', async () => {
    const { id, slug } = await edition({ enrolment: 'application', seats: 1 })
    const [first, second, third] = [await apply(slug), await apply(slug, 1), await apply(slug, 2)]
    await decide(first, 'approve')
    expect(await decide(third, 'approve')).toMatchObject({ state: 'waiting' })
    await decide(second, 'wait')
    expect(await standing(second, id)).toMatchObject({ place: 1 })
    await leaveEdition(aCtx(first), { edition: slug })
    expect(await standing(second, id)).toBeUndefined()
    expect(await standing(third, id)).toMatchObject({ place: 1 })
  })

  it('is decided once by two at once, and nobody is told twice', async () => {
    const { id, slug } = await edition({ enrolment: 'application' })
    const viewer = await apply(slug)
    const request = await requestOf(viewer)
    const input = { request, decision: 'approve' as const, reason: '' }
    const decided = await Promise.allSettled(
      [1, 2, 3].map(() => decideRequest(aCtx(administrator, { key: newId() }), input)),
    )
    expect(decided.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await lettersTo(viewer)).toEqual(['enrolment-asked', 'enrolled'])
    expect(await seated(id)).toBe(1)
  })
})
