import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/tests/support/database'
import { anExport, aSourcePost, aThread } from '@/tests/support/disqus'
import { importText, linesOf } from '@/tests/support/disqus-import'
import { aForum, aMember, nobody, write } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'
import { threadPage, moduleForum } from '@/lib/forum/threads/queries'
import { writePost } from '@/lib/forum/posts/commands'
import { aPost } from '@/tests/support/forum'
import { noon } from '@/tests/support/people'

let forum: Awaited<ReturnType<typeof aForum>>
let sourceForum = ''
let count = 0

beforeEach(async () => {
  forum = await aForum()
  sourceForum = `academy-${(count += 1)}`
})

/** An export of a site of its own, so that tests know nothing of one another. */
const file = (...elements: string[]) =>
  anExport(...elements).replaceAll('<forum>academy</forum>', `<forum>${sourceForum}</forum>`)

const here = () => ({ '1': forum.place })
const lines = () => linesOf(forum.id)

describe('an import', () => {
  it('makes threads of posts and answers of answers, numbered without a gap', async () => {
    await importText(
      file(
        aThread('1'),
        aSourcePost('12', { parent: '11', at: '2016-03-02T12:00:00Z', name: 'Rui' }),
        aSourcePost('11', { at: '2016-03-02T10:00:00Z', name: 'Ana' }),
        aSourcePost('13', { parent: '12', at: '2016-03-02T13:00:00Z', name: 'Ana' }),
        aSourcePost('14', { at: '2016-03-02T11:00:00Z', name: 'Zé' }),
      ),
      here(),
    )
    expect(await lines()).toEqual([
      '1 begins at 0, Ana: Post 11',
      '2 answers 1 at 1, Rui: Post 12',
      '3 answers 2 at 2, Ana: Post 13',
      '1 begins at 0, Zé: Post 14',
    ])
    const root = await db.post.findFirstOrThrow({ where: { forumId: forum.id, body: 'Post 11' } })
    expect(root).toMatchObject({
      lastNumber: 3,
      lastPostAt: new Date('2016-03-02T13:00:00Z'),
      writtenAt: new Date('2016-03-02T10:00:00Z'),
      publishedAt: new Date('2016-03-02T10:00:00Z'),
    })
  })

  it('is read like any forum', async () => {
    await importText(
      file(aThread('1'), aSourcePost('11', { name: 'Ana' }), aSourcePost('12', { parent: '11' })),
      here(),
    )
    const page = await moduleForum(nobody, { ...forum.place, order: 'newest', cursor: null }, noon)
    expect(page.threads).toMatchObject([
      { root: { author: { name: 'Ana', role: 'imported' } }, replies: [{ number: 2 }] },
    ])
    const thread = page.threads[0]!.root.thread
    expect((await threadPage(nobody, { ...forum.place, thread, after: 1 }, noon)).last).toBe(2)
  })

  it('cases 2, 3 and 5: keeps erased, deleted and spam posts empty, and only where answered', async () => {
    await importText(
      file(
        aThread('1'),
        aSourcePost('11', { name: '', html: '', isDeleted: true }),
        aSourcePost('12', { parent: '11', at: '2016-03-02T11:00:00Z', name: 'Rui' }),
        aSourcePost('13', { html: 'cheap pills', isDeleted: true }),
        aSourcePost('14', { html: 'casino', isSpam: true, at: '2016-03-03T11:00:00Z' }),
        aSourcePost('15', { parent: '14', at: '2016-03-03T12:00:00Z', name: 'Eva' }),
      ),
      here(),
    )
    expect(await lines()).toEqual([
      '1 begins at 0, erased: deleted',
      '2 answers 1 at 1, Rui: Post 12',
      '1 begins at 0, erased: deleted',
      '2 answers 1 at 1, Eva: Post 15',
    ])
    const everything = JSON.stringify([await db.post.findMany(), await db.importedPost.findMany()])
    expect(everything).not.toMatch(/pills|casino/)
  })

  it('case 8: answers without a parent begin threads', async () => {
    await importText(file(aThread('1'), aSourcePost('12', { parent: '999' })), here())
    expect(await lines()).toEqual(['1 begins at 0, Maria: Post 12'])
  })

  it('case 10: brings the doubles of one page into one forum', async () => {
    const both = file(
      aThread('1'),
      aThread('2'),
      aSourcePost('11'),
      aSourcePost('21', { thread: '2' }),
    )
    await importText(both, { '1': forum.place, '2': forum.place })
    expect(await lines()).toHaveLength(2)
  })

  it('case 23: keeps the time of day', async () => {
    const late = aSourcePost('11', { at: '2016-03-02T23:59:58Z' })
    await importText(file(aThread('1'), late), here())
    const post = await db.post.findFirstOrThrow({ where: { forumId: forum.id } })
    expect(post.writtenAt.toISOString()).toBe('2016-03-02T23:59:58.000Z')
  })

  it('cases 23 and 30: joins posts by account or address, and never by name', async () => {
    await importText(
      file(
        aThread('1'),
        aSourcePost('11', { username: 'rui', name: 'Rui' }),
        aSourcePost('12', { username: 'rui', name: 'Rui' }),
        aSourcePost('13', { email: 'Rui@example.org', name: 'Rui' }),
        aSourcePost('14', { email: 'rui@example.org', name: 'Rui' }),
        aSourcePost('15', { name: 'Rui' }),
        aSourcePost('16', { name: 'Rui' }),
      ),
      here(),
    )
    const posts = await db.post.findMany({
      where: { forumId: forum.id },
      include: { author: true },
    })
    expect(new Set(posts.map(({ authorId }) => authorId)).size).toBe(4)
    expect(posts.every(({ author }) => author.email === null && author.accountId === null)).toBe(
      true,
    )
    expect(JSON.stringify(await db.importedAuthor.findMany())).not.toMatch(/@example/)
  })

  it('finds the language of each post, with the address as a hint', async () => {
    await importText(
      file(
        aThread('1', { link: 'https://academy.example.org/es/good-practices' }),
        aSourcePost('11', { html: '<p>The labour inspectors visited the farms last week.</p>' }),
        aSourcePost('12', { html: '<p>👍</p>', at: '2016-03-03T10:00:00Z' }),
      ),
      here(),
    )
    const posts = await db.post.findMany({ where: { forumId: forum.id }, orderBy: { id: 'asc' } })
    expect(posts.map(({ language }) => language)).toEqual(['en', 'es'])
  })

  it('case 25: takes a site of one thread and one empty post', async () => {
    await importText(file(aThread('1'), aSourcePost('11', { html: '' })), here())
    expect(await lines()).toEqual(['1 begins at 0, Maria: '])
  })

  it('case 29: takes a chain of a thousand', async () => {
    const chain = Array.from({ length: 1_000 }, (_, n) =>
      aSourcePost(String(100 + n), n === 0 ? {} : { parent: String(99 + n) }),
    )
    await importText(file(aThread('1'), ...chain), here())
    const last = await db.post.findFirstOrThrow({ where: { forumId: forum.id, number: 1_000 } })
    expect(last.depth).toBe(999)
  })

  it('case 32: tells nobody, counts for nobody, and is found', async () => {
    const member = await aMember()
    await write(member, forum.id, { subscribe: 'yes' })
    const quiet = () =>
      Promise.all([
        db.mail.count(),
        db.job.count(),
        db.event.count(),
        db.rateLimit.count(),
        db.enrolment.count(),
      ])
    const before = await quiet()
    const html = '<p>A fiscalização em Cuamba</p>'
    await importText(file(aThread('1'), aSourcePost('11', { html })), here())
    expect(await quiet()).toEqual(before)
    expect(await db.postText.count({ where: { words: { contains: 'cuamba' } } })).toBe(1)
  })
})

describe('a second import', () => {
  const first = () => file(aThread('1'), aSourcePost('11'), aSourcePost('12', { parent: '11' }))

  it('of the same file makes nothing, and changes nothing that was changed here', async () => {
    await importText(first(), here())
    await db.post.updateMany({
      where: { body: 'Post 12', forumId: forum.id },
      data: { body: 'Edited' },
    })
    const before = await lines()
    await importText(first(), here())
    expect(await lines()).toEqual(before)
  })

  it('case 24: of another site with the same ids is another import', async () => {
    await importText(first(), here())
    const other = first().replaceAll(sourceForum, `${sourceForum}-b`)
    await importText(other, here())
    expect(await lines()).toHaveLength(4)
  })

  it('of a newer export adds what is new, below what is there', async () => {
    await importText(first(), here())
    const root = await db.post.findFirstOrThrow({ where: { forumId: forum.id, body: 'Post 11' } })
    const member = await aMember({ name: 'Luísa' })
    await writePost(aCtx(member), aPost(forum.id, { parent: root.id, body: 'Daqui' }))
    const more = aSourcePost('13', { parent: '12', at: '2016-03-04T10:00:00Z' })
    await importText(
      file(aThread('1'), aSourcePost('11'), aSourcePost('12', { parent: '11' }), more),
      here(),
    )
    expect(await lines()).toEqual([
      '1 begins at 0, Maria: Post 11',
      '2 answers 1 at 1, Maria: Post 12',
      '3 answers 1 at 1, Luísa: Daqui',
      '4 answers 2 at 2, Maria: Post 13',
    ])
    expect(await db.post.findUnique({ where: { id: root.id } })).toMatchObject({ lastPostAt: noon })
  })

  it('takes up what was broken off, and ends as if it had not been', async () => {
    const many = Array.from({ length: 1_200 }, (_, n) =>
      aSourcePost(String(100 + n), n === 0 ? {} : { parent: '100' }),
    )
    const text = file(aThread('1'), ...many)
    const broken = await importText(text, here(), () => true)
    expect([broken.isDone, (await lines()).length]).toEqual([false, 500])
    const ended = await importText(text, here())
    expect([ended.isDone, ended.id]).toEqual([true, broken.id])
    const numbers = await db.post.findMany({
      where: { forumId: forum.id },
      orderBy: { number: 'asc' },
    })
    expect(numbers.map(({ number }) => number)).toEqual(many.map((_, n) => n + 1))
  })

  it('is one import when two run at once', async () => {
    const many = Array.from({ length: 600 }, (_, n) => aSourcePost(String(100 + n)))
    const text = file(aThread('1'), ...many)
    await importText(text, here(), () => true)
    await Promise.allSettled([importText(text, here()), importText(text, here())])
    await importText(text, here())
    expect(await lines()).toHaveLength(600)
  })
})
