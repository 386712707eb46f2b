import { beforeAll, expect, it } from 'vitest'
import { downloadForum } from '@/lib/forum/exchange/commands'
import { importForum, UnusableForum } from '@/lib/forum/exchange/import-commands'
import { db } from '@/tests/support/database'
import { anExport, aSourcePost, aThread } from '@/tests/support/disqus'
import { importText, linesOf } from '@/tests/support/disqus-import'
import { aForum, aMember, nobody, write } from '@/tests/support/forum'
import { aCtx, noon } from '@/tests/support/people'
import { anAdministrator } from '../permissions/people'

let forum: Awaited<ReturnType<typeof aForum>>
let text = ''

const exported = async () => {
  const { text } = await downloadForum(aCtx(await anAdministrator()), forum.place)
  let all = ''
  for await (const part of text) all += part
  return all
}

async function* lines(all: string) {
  await Promise.resolve()
  yield* all.trimEnd().split('\n')
}

beforeAll(async () => {
  forum = await aForum()
  const member = await aMember({ email: 'secret@example.org' })
  const { thread, post } = await write(member, forum.id, { body: 'Primeira\n**linha**' })
  await write(member, forum.id, { parent: thread })
  await write(nobody, forum.id, { body: 'Held, and seen by nobody', email: 'hidden@example.org' })
  await db.postRevision.create({
    data: {
      id: '0198a5f0-0000-7000-8000-000000000001',
      postId: post,
      body: 'Antes',
      language: 'pt',
      writtenAt: noon,
      replacedAt: noon,
    },
  })
  await importText(
    anExport(
      aThread('1'),
      aSourcePost('11', { name: '', isDeleted: true }),
      aSourcePost('12', { parent: '11', at: '2009-01-01T00:00:00Z' }),
    ),
    { '1': forum.place },
  )
  text = await exported()
})

/** As on another site: nothing of the forum is left. */
async function empty() {
  await db.postRevision.deleteMany()
  await db.postText.deleteMany()
  await db.importedPost.deleteMany()
  await db.post.deleteMany({ where: { parentId: { not: null } } })
  await db.post.deleteMany()
}

it('an export holds what readers see, and no address', () => {
  expect(text).not.toMatch(/@example|Held, and/)
  expect(text.trimEnd().split('\n').at(-1)).toBe('{"end":{"authors":3,"posts":4,"versions":1}}')
})

it('comes back as it was, found by the search', async () => {
  const before = await linesOf(forum.id)
  await empty()
  await importForum(forum.id, lines(text), noon)
  expect(await exported()).toBe(text)
  expect(await linesOf(forum.id)).toEqual(before.filter((line) => !line.includes('held')))
  expect(await db.postText.count()).toBe(3)
})

it.each<[string, (text: string) => string, RegExp]>([
  ['a forum with posts', (text) => text, /give one that is empty/],
  ['half a file', (text) => text.slice(0, text.lastIndexOf('{"end"')), /not whole/],
  ['a file with a line gone', (text) => text.replace(/\{"version".*\n/, ''), /not whole/],
  ['another file', () => '{"format":"ponte-site"}', /no export of a forum/],
  [
    'a line of something else',
    (text) => text.replace('"depth":0', '"depth":"a"'),
    /Line \d+ cannot/,
  ],
])('refuses %s and changes nothing', async (name, change, words) => {
  if (name !== 'a forum with posts') await empty()
  const posts = await db.post.count()
  const work = importForum(forum.id, lines(change(text)), noon)
  await expect(work).rejects.toThrow(words)
  await expect(work).rejects.toBeInstanceOf(UnusableForum)
  expect(await db.post.count()).toBe(posts)
})
