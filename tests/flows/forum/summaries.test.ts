import { expect, it } from 'vitest'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { writeSummary } from '@/lib/forum/summaries/commands'
import { summaryToWrite } from '@/lib/forum/summaries/queries'
import { threadPage } from '@/lib/forum/threads/queries'
import { db } from '@/tests/support/database'
import { aFacilitator, aForum, aMember, nobody, refusalOf, write } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'

async function aThread() {
  const forum = await aForum({ guests: 'off' })
  const member = await aMember()
  const { thread } = await write(member, forum.id)
  const facilitator = await aFacilitator(forum.editionId)
  const place = { ...forum.place, thread }
  const summarise = (
    body: string,
    version = '',
    language: 'pt' | 'es' = 'pt',
    viewer = facilitator,
  ) =>
    writeSummary(aCtx(viewer, { now: later({ minutes: 5 }) }), { thread, language, version, body })
  const shown = async (locale: 'pt' | 'es' = 'pt') =>
    (await threadPage({ ...nobody, locale }, { ...place, after: 1 }, noon)).summary
  const version = async () =>
    (await summaryToWrite(facilitator, { ...place, language: 'pt' })).version
  return { forum, member, thread, facilitator, place, summarise, shown, version }
}

it('is shown to readers of its language, with its writer and how far it tells', async () => {
  const { forum, member, thread, summarise, shown } = await aThread()
  await summarise('Todos **concordam**.')
  await write(member, forum.id, { parent: thread }, later({ minutes: 9 }))
  expect(await shown()).toEqual({
    ...{ html: '<p>Todos <strong>concordam</strong>.</p>', language: 'pt', upTo: 1 },
    ...{ name: 'Filipa Facilita', writtenAt: later({ minutes: 5 }) },
  })
  expect(await shown('es')).toBeNull()
})

it('is replaced by the next, which knows it, and kept beside it', async () => {
  const { thread, summarise, shown, version } = await aThread()
  await summarise('Primeiro.')
  await summarise('En español.', '', 'es')
  expect(await refusalOf(summarise('Sem saber.'))).toBe('editedMeanwhile')
  await summarise('Segundo.', await version())
  expect((await shown())?.html).toBe('<p>Segundo.</p>')
  expect((await shown('es'))?.html).toBe('<p>En español.</p>')
  await summarise('  ', await version())
  expect(await shown()).toBeNull()
  expect(await db.threadSummary.count({ where: { threadId: thread, language: 'pt' } })).toBe(2)
  const actions = await db.auditEntry.findMany({
    where: { subjectId: thread },
    orderBy: { id: 'asc' },
  })
  expect(actions.map(({ action }) => action.replace('forum.', ''))).toEqual([
    ...['writeSummary', 'writeSummary', 'writeSummary', 'removeSummary'],
  ])
})

it('two at once are one', async () => {
  const { thread, summarise } = await aThread()
  const outcomes = await Promise.all(['Um.', 'Dois.'].map((body) => refusalOf(summarise(body))))
  expect(outcomes.sort()).toEqual(['done', 'editedMeanwhile'])
  expect(await db.threadSummary.count({ where: { threadId: thread } })).toBe(1)
})

it('is written by nobody else, nor of an answer, nor of what is gone', async () => {
  const { forum, member, thread, facilitator, summarise } = await aThread()
  expect(await refusalOf(summarise('Eu.', '', 'pt', member))).toBe('notFound')
  const answer = await write(member, forum.id, { parent: thread })
  const input = { thread: answer.post, language: 'pt', version: '', body: 'Nada.' } as const
  expect(await refusalOf(writeSummary(aCtx(facilitator), input))).toBe('notFound')
  const alone = await write(member, forum.id)
  await deletePost(aCtx(member), { post: alone.post })
  const gone = { ...input, thread: alone.thread }
  expect(await refusalOf(writeSummary(aCtx(facilitator), gone))).toBe('notFound')
})
