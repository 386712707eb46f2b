import { expect, it } from 'vitest'
import { runCommand } from '@/lib/platform/command'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { stranger } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, noon, viewerOf } from '@/tests/support/people'

const viewer = await viewerOf(await anAccount())

/** A command whose every run leaves one row. */
const note = (key: string, text: string, as = viewer) =>
  runCommand(aCtx(as, { key }), { name: 'note', input: { text } }, async (tx) => {
    const id = newId()
    await tx.event.create({ data: { topic: 'notes', kind: text, subjectId: id, occurredAt: noon } })
    return { id, text }
  })

const notes = (text: string) => db.event.count({ where: { kind: text } })

it('answers a form that is sent again as it answered at first', async () => {
  const first = await note('again', 'again')
  expect(await note('again', 'again')).toEqual(first)
  expect(await notes('again')).toBe(1)
})

it('runs once when the same form comes many times at the same moment', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => note('at-once', 'at once')))
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  expect(await notes('at once')).toBe(1)
})

it('refuses the same key with other input, and changes nothing', async () => {
  await note('other', 'mine')
  await expect(note('other', 'changed')).rejects.toEqual(new Conflict('formAlreadyUsed'))
  expect(await notes('changed')).toBe(0)
})

it('keeps the keys of two people apart', async () => {
  const mine = await note('shared', 'shared')
  const theirs = await note('shared', 'shared', stranger('pt'))
  expect(theirs.id).not.toBe(mine.id)
  expect(await notes('shared')).toBe(2)
})

it('runs again after a command that failed, and keeps nothing of the failure', async () => {
  const ctx = aCtx(viewer, { key: 'failed' })
  const command = { name: 'note', input: { text: 'failed' } }
  const failing = runCommand(ctx, command, async (tx) => {
    await tx.event.create({
      data: { topic: 'notes', kind: 'failed', subjectId: 'x', occurredAt: noon },
    })
    throw new Conflict('tooLate')
  })
  await expect(failing).rejects.toEqual(new Conflict('tooLate'))
  expect(await notes('failed')).toBe(0)
  await note('failed', 'failed')
  expect(await notes('failed')).toBe(1)
})

it('runs every time when there is no form', async () => {
  const once = () =>
    runCommand(aCtx(viewer), { name: 'note', input: null }, async (tx) => {
      await tx.event.create({
        data: { topic: 'notes', kind: 'free', subjectId: 'x', occurredAt: noon },
      })
      return null
    })
  await once()
  await once()
  expect(await notes('free')).toBe(2)
})
