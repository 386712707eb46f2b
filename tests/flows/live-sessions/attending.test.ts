import { describe, expect, it } from 'vitest'
import { attendByCode, proveSession } from '@/lib/live-sessions/commands/attend'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { tellCode } from '@/lib/live-sessions/commands/tell-code'
import { newId } from '@/lib/platform/ids'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aCtx, later, noon } from '@/tests/support/people'
import { aSession, atNoon, evidenceOf } from '@/tests/support/session'

type Held = Awaited<ReturnType<typeof aSession>>

const tell = ({ leader, place }: Held, code = '', minutes = 20) =>
  tellCode(aCtx(leader), { ...place, code, for: minutes })

const change = async ({ leader, place }: Held, changes: object) => {
  const { changedAt } = await db.liveSession.findFirstOrThrow({ where: { itemId: place.item } })
  const input = { ...atNoon(place), seen: changedAt.toISOString(), ...changes }
  return holdSession(aCtx(leader), input)
}

describe('the code of a session', () => {
  it('notes who gives it, once, with evidence', async () => {
    const held = await aSession()
    const { code } = await tell(held)
    expect(code).toMatch(/^\d{5}$/)
    for (const key of [newId(), newId()])
      await attendByCode(aCtx(held.learner, { key }), { ...held.place, code: ` ${code} ` })
    expect(await evidenceOf(held.learner, held.item)).toEqual([
      { kind: 'attended-code', confirmedById: null, completionId: expect.any(String) as string },
    ])
  })

  it('may be a word, whatever its accents and capitals', async () => {
    const held = await aSession()
    await tell(held, 'Açaí 26')
    await attendByCode(aCtx(held.learner), { ...held.place, code: 'ACAI26' })
    expect(await evidenceOf(held.learner, held.item)).toHaveLength(1)
    await expect(tell(held, 'a!')).rejects.toMatchObject({ fields: { code: { code: 'tooShort' } } })
  })

  it('holds for its time, and a newer one takes its place', async () => {
    const held = await aSession()
    const { code } = await tell(held)
    const give = (said: string, now = noon) =>
      attendByCode(aCtx(held.learner, { now }), { ...held.place, code: said })
    const refused = { fields: { code: { code: 'sessionCodeWrong' } } }
    await expect(give(code, later({ minutes: 20 }))).rejects.toMatchObject(refused)
    const next = await tell(held, 'another')
    await expect(give(code)).rejects.toMatchObject(refused)
    await give(next.code, later({ minutes: 19 }))
    expect(await evidenceOf(held.learner, held.item)).toHaveLength(1)
  })

  it('cannot be guessed: after eight tries even the right one waits', async () => {
    const held = await aSession()
    await tell(held, 'ponte')
    for (let n = 0; n < 8; n += 1)
      await expect(
        attendByCode(aCtx(held.learner), { ...held.place, code: `guess${n}` }),
      ).rejects.toMatchObject({ code: 'invalidForm' })
    const right = { ...held.place, code: 'ponte' }
    await expect(attendByCode(aCtx(held.learner), right)).rejects.toMatchObject({ code: 'tooMany' })
    await attendByCode(aCtx(await aLearnerOf(held.edition)), right)
    await attendByCode(aCtx(held.learner, { now: later({ minutes: 11 }) }), right)
    expect(await evidenceOf(held.learner, held.item)).toHaveLength(1)
  })

  it('is none where no session is, none was told, or it was cancelled', async () => {
    const held = await aSession()
    const give = () => attendByCode(aCtx(held.learner), { ...held.place, code: '' })
    await expect(give()).rejects.toMatchObject({ code: 'invalidForm' })
    await change(held, { cancelled: 'yes' })
    await expect(give()).rejects.toMatchObject({ code: 'sessionCancelled' })
    await expect(tell(held)).rejects.toMatchObject({ code: 'sessionCancelled' })
  })
})

describe('what is left of a session', () => {
  it('counts once it is there, where the course says so', async () => {
    const held = await aSession(['summary'])
    const prove = (by: 'recording' | 'summary') =>
      proveSession(aCtx(held.learner), { ...held.place, by })
    await expect(prove('summary')).rejects.toMatchObject({ code: 'sessionProofNone' })
    await change(held, { recording: 'https://films.example/1', summary: 'Falou-se de **listas**.' })
    await expect(prove('recording')).rejects.toMatchObject({ code: 'sessionProofNone' })
    await prove('summary')
    expect(await evidenceOf(held.learner, held.item)).toMatchObject([{ kind: 'summary-read' }])
  })

  it('is not done by saying so alone', async () => {
    const held = await aSession()
    await expect(completeItem(aCtx(held.learner), held.place)).rejects.toMatchObject({
      name: 'Conflict',
    })
    expect(await evidenceOf(held.learner, held.item)).toEqual([])
  })
})
