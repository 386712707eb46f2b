import { describe, expect, it } from 'vitest'
import { enrol } from '@/lib/editions/commands/enrol'
import { answerText } from '@/lib/tasks/assignments/answer-commands'
import { placeLearner } from '@/lib/tasks/assignments/group-commands'
import { countStanding } from '@/lib/tasks/standing-commands'
import type { Viewer } from '@/lib/platform/viewer'
import { anAssignment, saves, submits, textOf, type Task } from '@/tests/support/assignments'
import { answersTo, aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aFacilitator, aMember, refusalOf } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'
import { evidenceFor } from '@/tests/support/tasks'

const accept = async (task: Task) => {
  const { id, submittedNumber } = await textOf(task.item)
  const answer = { text: id, number: submittedNumber ?? 0, decision: 'accept', words: '' } as const
  await answerText(aCtx(await aFacilitator(task.edition.id)), answer)
}

const enrolmentOf = async (viewer: Viewer, editionId: string) => {
  const where = { editionId, accountId: viewer.account?.id ?? '' }
  return (await db.enrolment.findFirstOrThrow({ where })).id
}

describe('the text of a country', () => {
  it('is one, written by all of them, and counts for all of them', async () => {
    const task = await anAssignment({ by: 'country' })
    const second = await aLearnerOf(task.edition)
    const { number } = await saves(task, task.viewer, 'Molde\n\nde um')
    await submits(task, second, 'Molde\n\nde um\n\nde dois', number)
    await accept(task)
    for (const viewer of [task.viewer, second])
      expect(await evidenceFor(viewer, task.item)).toEqual(['text-accepted'])
  })

  it('that two save at once keeps what both wrote', async () => {
    const task = await anAssignment({ by: 'country', template: 'um\n\ndois' })
    const second = await aLearnerOf(task.edition)
    await Promise.all([
      saves(task, task.viewer, 'UM\n\ndois'),
      saves(task, second, 'um\n\ndois\n\ntrês'),
    ])
    expect((await textOf(task.item)).body).toBe('UM\n\ndois\n\ntrês')
    const both = await Promise.all([
      saves(task, task.viewer, 'UM\n\ndois, de um\n\ntrês', 2),
      saves(task, second, 'UM\n\ndois, de dois\n\ntrês', 2),
    ])
    expect(both.filter((one) => one.both)).toHaveLength(1)
    const { body } = await textOf(task.item)
    expect(body).toContain('dois, de um')
    expect(body).toContain('dois, de dois')
  })

  it('sent twice changes nothing', async () => {
    const task = await anAssignment({ by: 'country' })
    await saves(task, task.viewer, 'um')
    await saves(task, task.viewer, 'um')
    expect(await textOf(task.item)).toMatchObject({ body: 'um', number: 1 })
  })

  it('is another for another country, and counts for who comes later when they ask', async () => {
    const task = await anAssignment({ by: 'country' })
    await submits(task, task.viewer, 'Nosso.')
    await accept(task)
    const late = await aLearnerOf(task.edition)
    expect(await evidenceFor(late, task.item)).toEqual([])
    await countStanding(aCtx(late), task.about)
    expect(await evidenceFor(late, task.item)).toEqual(['text-accepted'])
    const abroad = await aMember({ country: 'AO' })
    await enrol(aCtx(abroad), answersTo(task.edition.slug))
    expect(await refusalOf(countStanding(aCtx(abroad), task.about))).toBe('nothingStands')
    await saves(task, abroad, 'Deles.')
    expect(await db.assignmentText.count({ where: { itemId: task.item } })).toBe(2)
  })
})

describe('the text of a group', () => {
  const place = async (task: Task, viewer: Viewer, to: { group?: string; name?: string }) =>
    placeLearner(aCtx(await aFacilitator(task.edition.id)), {
      ...{ ...task.about, enrolment: await enrolmentOf(viewer, task.edition.id) },
      ...{ group: '', name: '', ...to },
    })

  it('waits for a facilitator to make the group, and is theirs alone', async () => {
    const task = await anAssignment({ by: 'group' })
    const { viewer } = task
    expect(await refusalOf(saves(task, viewer, 'Um.'))).toBe('noGroup')
    const { group } = await place(task, viewer, { name: 'Ilhas' })
    const second = await aLearnerOf(task.edition)
    expect(await refusalOf(saves(task, second, 'Dois.'))).toBe('noGroup')
    expect((await place(task, second, { name: 'Ilhas' })).group).toBe(group)
    const { number } = await saves(task, viewer, 'Um.')
    await submits(task, second, 'Um.\n\nDois.', number)
    await accept(task)
    expect(await evidenceFor(viewer, task.item)).toEqual(['text-accepted'])
    const third = await aLearnerOf(task.edition)
    await place(task, third, { group: group ?? '' })
    expect(await evidenceFor(third, task.item)).toEqual(['text-accepted'])
    await place(task, third, {})
    expect(await evidenceFor(third, task.item)).toEqual(['text-accepted'])
  })

  it('is not made where the assignment wants none', async () => {
    const task = await anAssignment()
    expect(await refusalOf(place(task, task.viewer, { name: 'Ilhas' }))).toBe('notInGroups')
  })
})
