import { describe, expect, it } from 'vitest'
import { answerText } from '@/lib/tasks/assignments/answer-commands'
import { assignmentPage } from '@/lib/tasks/assignments/page-queries'
import { waitingTexts } from '@/lib/tasks/assignments/waiting-queries'
import { saves, submits, anAssignment, textOf } from '@/tests/support/assignments'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aFacilitator, refusalOf } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { evidenceFor } from '@/tests/support/tasks'

const mailsTo = (address: string) =>
  db.mail.findMany({ where: { kind: 'assignment', toAddress: address } })

describe('a text of one person', () => {
  it('is kept, handed in, answered, changed and accepted', async () => {
    const task = await anAssignment()
    const { viewer, item, edition } = task
    const first = await submits(task, viewer, 'Um plano.')
    const facilitator = await aFacilitator(edition.id)
    const { id: text } = await textOf(item)
    const ask = { text, number: first.number, decision: 'change', words: 'Falta a data.' } as const
    await answerText(aCtx(facilitator), ask)
    expect(await evidenceFor(viewer, item)).toEqual([])
    const second = await submits(task, viewer, 'Um plano, até maio.', first.number)
    await answerText(aCtx(facilitator, { now: later({ hours: 1 }) }), {
      ...{ text, number: second.number, decision: 'accept', words: '' },
    })
    expect(await evidenceFor(viewer, item)).toEqual(['text-accepted'])
    const mails = await mailsTo(viewer.account?.email ?? '')
    expect(mails.map(({ text: body }) => body.includes('Falta a data.')).sort()).toEqual([
      false,
      true,
    ])
    expect(await refusalOf(saves(task, viewer, 'Outro.', second.number))).toBe('textAccepted')
  })

  it('counts when it is handed in, where that is enough', async () => {
    const task = await anAssignment({ completes: 'submitted' })
    await submits(task, task.viewer, 'Um plano.')
    expect(await evidenceFor(task.viewer, task.item)).toEqual(['text-submitted'])
  })

  it('is nobody else’s to see', async () => {
    const task = await anAssignment()
    await saves(task, task.viewer, 'Segredo.')
    const { edition, module, item } = task
    const address = { edition: edition.slug, module, item }
    const other = await assignmentPage(await aLearnerOf(edition), address, null, noon)
    expect(other?.text).toBeNull()
    expect((await assignmentPage(task.viewer, address, null, noon))?.text?.body).toBe('Segredo.')
  })

  it('waits once, from when it was first handed in, in the list of its facilitators', async () => {
    const [task, elsewhere] = [await anAssignment(), await anAssignment()]
    const { number } = await submits(task, task.viewer, 'Um.')
    await submits(task, task.viewer, 'Dois.', number, later({ hours: 2 }))
    await submits(elsewhere, elsewhere.viewer, 'Outro.')
    const facilitator = await aFacilitator(task.edition.id)
    const waiting = await waitingTexts(facilitator, null, 10)
    expect(waiting).toMatchObject([{ item: { id: task.item }, by: { kind: 'person' } }])
    expect(waiting[0]?.waitsSince).toEqual(later({}))
    expect(await waitingTexts(task.viewer, null, 10)).toEqual([])
  })

  it('is refused empty, and answered only as it was last handed in', async () => {
    const task = await anAssignment({ template: '' })
    expect(await refusalOf(submits(task, task.viewer, ' '))).toBe('body: required')
    const one = await submits(task, task.viewer, 'Um.')
    const { id: text } = await textOf(task.item)
    const facilitator = aCtx(await aFacilitator(task.edition.id))
    const accept = { text, number: one.number, decision: 'accept', words: '' } as const
    const two = await submits(task, task.viewer, 'Dois.', one.number)
    expect(await refusalOf(answerText(facilitator, accept))).toBe('textMovedOn')
    await answerText(facilitator, { ...accept, number: two.number })
    expect(await refusalOf(answerText(facilitator, accept))).toBe('textNotWaiting')
  })
})

describe('the history of a text', () => {
  it('passes over what its author went on from, and keeps what was handed in', async () => {
    const task = await anAssignment()
    let { number } = await submits(task, task.viewer, 'a')
    for (const body of ['b', 'c', 'd'])
      ({ number } = await saves(task, task.viewer, body, number, later({ minutes: number })))
    await saves(task, task.viewer, 'e', number, later({ hours: 1 }))
    const { edition, module, item } = task
    const page = await assignmentPage(
      task.viewer,
      { edition: edition.slug, module, item },
      null,
      noon,
    )
    expect(page?.text?.versions.map((version) => version.number)).toEqual([5, 4, 1])
  })

  it('forgets what was passed, and still loses no word of who began from it', async () => {
    const task = await anAssignment()
    const base = await saves(task, task.viewer, 'a\n\nb')
    await saves(task, task.viewer, 'A\n\nb', base.number, later({ minutes: 1 }))
    const next = await saves(task, task.viewer, 'A\n\nb\n\nc', 2, later({ hours: 3 }))
    const stale = await saves(task, task.viewer, 'a\n\nB', base.number, later({ hours: 4 }))
    expect(next.number).toBe(3)
    expect(stale.body.split('\n\n')).toEqual(expect.arrayContaining(['A', 'b', 'c', 'B']))
  })
})
