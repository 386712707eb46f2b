import { describe, expect, it } from 'vitest'
import { modulePage } from '@/lib/progress/queries/module'
import { answerCase } from '@/lib/tasks/cases/commands'
import { ownTasks } from '@/lib/tasks/own/queries'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aFacilitator, refusalOf } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { aCase, addItemTo, aTask, evidenceFor } from '@/tests/support/tasks'
import type { Viewer } from '@/lib/platform/viewer'

type Task = Awaited<ReturnType<typeof aTask>>

const say = ({ about }: Task, viewer: Viewer, answers: Record<string, string>, now?: Date) =>
  answerCase(aCtx(viewer, now ? { now } : {}), { ...about, answers })

const shown = async ({ edition, module, item }: Task, viewer: Viewer) => {
  const page = await modulePage(viewer, edition.slug, module, noon)
  return JSON.stringify(page?.items.find(({ itemId }) => itemId === item))
}

describe('a case', () => {
  it('tells what happened once each prompt is answered, and not before', async () => {
    const task = await aTask(aCase)
    const { viewer, item } = task
    expect(await shown(task, viewer)).not.toContain('KEY')
    expect(await say(task, viewer, { who: ' A escola. ', when: ' ' })).toEqual({
      answered: 1,
      of: 2,
    })
    expect(await evidenceFor(viewer, item)).toEqual([])
    expect(await shown(task, viewer)).not.toContain('KEY')
    await say(task, viewer, { when: 'Logo.' })
    expect(await evidenceFor(viewer, item)).toEqual(['case-answered'])
    expect(await shown(task, viewer)).toContain('KEY')
  })

  it('tells it to who accompanies the edition, and to no other learner', async () => {
    const task = await aTask(aCase)
    await say(task, task.viewer, { who: 'A escola.', when: 'Logo.' })
    expect(await shown(task, await aFacilitator(task.edition.id))).toContain('KEY')
    expect(await shown(task, await aLearnerOf(task.edition))).not.toContain('KEY')
  })

  it('without prompts is read, and tells everything', async () => {
    const task = await aTask({ ...aCase, prompts: [] } as typeof aCase)
    const { criterion } = await db.editionItem.findFirstOrThrow({ where: { itemId: task.item } })
    expect(criterion).toBe('read')
    expect(await shown(task, task.viewer)).toContain('KEY')
    expect(await refusalOf(say(task, task.viewer, { who: 'Eu.' }))).toBe('notACase')
  })

  it('keeps answers for their author alone, and lets him change them', async () => {
    const task = await aTask(aCase)
    const { viewer, item, edition } = task
    await say(task, viewer, { who: 'A escola.' })
    await say(task, viewer, { who: 'A inspeção.' }, later({ hours: 1 }))
    const own = async (of: Viewer) => [
      ...((await ownTasks(of, edition.id, [{ itemId: item, criterion: 'answered' }])).get(item)
        ?.answers ?? []),
    ]
    expect(await own(viewer)).toEqual([['who', 'A inspeção.']])
    expect(await own(await aLearnerOf(edition))).toEqual([])
    const { changedAt } = await db.caseAnswer.findFirstOrThrow({ where: { itemId: item } })
    expect(changedAt).toEqual(later({ hours: 1 }))
  })

  it('lets go of an answer only before all is told', async () => {
    const task = await aTask(aCase)
    const { viewer } = task
    expect(await say(task, viewer, { who: 'A escola.' })).toEqual({ answered: 1, of: 2 })
    expect(await say(task, viewer, { who: '' })).toEqual({ answered: 0, of: 2 })
    await say(task, viewer, { who: 'A escola.', when: 'Logo.' })
    expect(await refusalOf(say(task, viewer, { who: ' ' }))).toBe('answers.who: required')
    expect(await db.caseAnswer.count({ where: { itemId: task.item } })).toBe(2)
  })

  it('refuses prompts that it does not have, other items, and work after the end', async () => {
    const task = await aTask(aCase, '2026-11-23')
    const { viewer } = task
    expect(await refusalOf(say(task, viewer, { what: 'Isto.' }))).toBe('answers.what: invalid')
    const late = say(task, viewer, { who: 'A escola.' }, later({ days: 3 }))
    expect(await refusalOf(late)).toBe('editionClosed')
    const item = await addItemTo(task.course, [task.edition], { kind: 'text' })
    const about = { ...task.about, item }
    expect(await refusalOf(say({ ...task, about }, viewer, { who: 'A escola.' }))).toBe('notACase')
  })

  it('is done once, however many times and at once it is sent', async () => {
    const task = await aTask(aCase)
    const answers = { who: 'A escola.', when: 'Logo.' }
    await Promise.all([1, 2, 3].map(() => say(task, task.viewer, answers)))
    expect(await evidenceFor(task.viewer, task.item)).toEqual(['case-answered'])
  })
})
