import { expect, it } from 'vitest'
import { leaveEdition } from '@/lib/editions/enrolment/leaving-commands'
import { assignmentTexts } from '@/lib/tasks/assignments/list-queries'
import { waitingTexts } from '@/lib/tasks/assignments/waiting-queries'
import { answerCase } from '@/lib/tasks/cases/commands'
import { caseSheets } from '@/lib/tasks/cases/queries'
import { staffItems } from '@/lib/tasks/staff-queries'
import { anAssignment, submits } from '@/tests/support/assignments'
import { aLearnerOf } from '@/tests/support/courses'
import { aFacilitator } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'
import { aCase, aTask } from '@/tests/support/tasks'

it('what somebody who left answered to a case is neither shown nor counted', async () => {
  const task = await aTask(aCase)
  const { edition, item, viewer, about } = task
  const answers = { who: 'A escola.', when: 'Logo.' }
  const stays = await aLearnerOf(edition)
  for (const one of [viewer, stays]) await answerCase(aCtx(one), { ...about, answers })
  const facilitator = await aFacilitator(edition.id)
  const counted = async () =>
    (await staffItems(facilitator, edition.slug)).items.find(({ itemId }) => itemId === item)?.done
  expect(await counted()).toBe(2)
  await leaveEdition(aCtx(viewer), { edition: edition.slug })
  const { sheets } = await caseSheets(facilitator, edition.slug, item, null)
  expect(sheets.map(({ name }) => name)).toEqual([stays.account?.name])
  expect(await counted()).toBe(1)
})

it('the text of somebody who left waits for no answer', async () => {
  const task = await anAssignment()
  const { edition, item, viewer } = task
  await submits(task, viewer, 'Um plano.')
  const facilitator = await aFacilitator(edition.id)
  expect(await waitingTexts(facilitator, null, 10)).toHaveLength(1)
  await leaveEdition(aCtx(viewer), { edition: edition.slug })
  expect(await waitingTexts(facilitator, null, 10)).toEqual([])
  expect((await assignmentTexts(facilitator, edition.slug, item)).texts).toEqual([])
})
