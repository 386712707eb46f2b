import { describe, expect, it } from 'vitest'
import { approvePost } from '@/lib/forum/moderation/commands'
import { heldPosts } from '@/lib/forum/moderation/queries'
import { editPost } from '@/lib/forum/posts/edit-commands'
import { receipt } from '@/lib/forum/posts/queries'
import { moduleForum } from '@/lib/forum/threads/queries'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aMember,
  guestOf,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { aCtx, noon } from '@/tests/support/people'

const linked = (n: number) =>
  `Vejam estes documentos sobre o tema do módulo, por favor. ${n} ` +
  'https://a.example.org https://b.example.org https://c.example.org'

describe('a member’s first post with many links', () => {
  it('waits for a facilitator, and its author is told why, everywhere', async () => {
    const forum = await aForum()
    const member = await aMember()
    const written = await write(member, forum.id, { body: linked(1) })
    expect(written).toMatchObject({ status: 'held', number: null, guest: null })
    const signals = [{ code: 'links', values: { count: 3 } }]
    expect(await receipt(member, written.post)).toMatchObject({ status: 'held', signals })
    const asked = { ...forum.place, order: 'newest', cursor: null } as const
    expect((await moduleForum(member, asked, noon)).unshown).toMatchObject([{ signals }])
    const facilitator = await aFacilitator(forum.editionId)
    const { posts } = await heldPosts(facilitator, null, forum.id)
    expect(posts).toMatchObject([{ id: written.post, signals }])
    const approved = await approvePost(aCtx(facilitator), { post: written.post })
    expect(approved).toMatchObject({ status: 'published', number: 1 })
  })

  it('is shown at once after three posts, and always from a facilitator', async () => {
    const forum = await aForum()
    const member = await aMember()
    for (let n = 0; n < 3; n += 1) await write(member, forum.id)
    expect((await write(member, forum.id, { body: linked(2) })).status).toBe('published')
    const facilitator = await aFacilitator(forum.editionId)
    expect((await write(facilitator, forum.id, { body: linked(3) })).status).toBe('published')
  })
})

describe('the same text again', () => {
  it('by one author in a third place waits', async () => {
    const member = await aMember()
    const body = 'Convido todos para a reunião de quinta-feira à tarde.'
    const statuses: string[] = []
    for (let n = 0; n < 3; n += 1)
      statuses.push((await write(member, (await aForum()).id, { body })).status)
    expect(statuses).toEqual(['published', 'published', 'held'])
  })

  it('by one author never waits when it is short', async () => {
    const member = await aMember()
    const statuses: string[] = []
    for (let n = 0; n < 4; n += 1)
      statuses.push((await write(member, (await aForum()).id, { body: 'Obrigada!' })).status)
    expect(new Set(statuses)).toEqual(new Set(['published']))
  })

  it('by many waits when it is long, and never when it is a greeting', async () => {
    const forum = await aForum()
    const long = `Entrem já no nosso grupo para saber tudo sobre esta grande oportunidade ${forum.id}`
    const bodies = [long, long, long, 'Bom dia!', 'Bom dia!', 'Bom dia!']
    const statuses: string[] = []
    for (const body of bodies)
      statuses.push((await write(await aMember(), forum.id, { body })).status)
    expect(statuses.join()).toBe('published,published,held,published,published,published')
  })
})

describe('a changed text', () => {
  it('cannot bring into a shown post what would have made it wait', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id, { body: 'Olá a todos.' })
    const edit = (body: string) => editPost(aCtx(member), { post, version: '', body })
    expect(await refusalOf(edit(linked(5)))).toBe('editNeedsReading')
    expect(await refusalOf(edit('Olá a todas e a todos.'))).toBe('done')
  })

  it('of a post that waits says anew what it waits for', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id, { body: linked(6) })
    await editPost(aCtx(member), { post, version: '', body: 'Já sem ligações, desculpem.' })
    expect(await receipt(member, post)).toMatchObject({ status: 'held', signals: [] })
  })
})

describe('a guest’s name', () => {
  it.each(['Filipa Facilita', 'FILIPA FACILITÀ', 'Fіlіpa Facіlіta', 'Administradora'])(
    '“%s” is refused where Filipa Facilita facilitates',
    async (name) => {
      const forum = await aForum()
      await aFacilitator(forum.editionId)
      expect(await refusalOf(write(nobody, forum.id, { name }))).toBe('name: nameOfTeam')
      expect(await db.post.count({ where: { forumId: forum.id } })).toBe(0)
    },
  )

  it('that a member has makes the post wait, also where guests are shown at once', async () => {
    const forum = await aForum({ guests: 'open' })
    await aMember({ name: 'Zulmira Única' })
    const posts = ['Zulmira Única', 'ZULMIRA UNICA', 'Zulmirа Unica', 'Zulmira Outra']
    const statuses: string[] = []
    for (const [n, name] of posts.entries())
      statuses.push(
        (await write(nobody, forum.id, { name, email: `z${n}.${forum.id}@example.org` })).status,
      )
    expect(statuses).toEqual(['held', 'held', 'held', 'published'])
  })
})

it('a class of thirty behind one address writes at the same moment, each his own post', async () => {
  const forum = await aForum({ guests: 'open' })
  const pupils = Array.from({ length: 30 }, (_, n) => ({
    name: `Formando ${String.fromCharCode(65 + (n % 26))}${n < 26 ? '' : 'a'} da turma`,
    email: `turma-${n}.${forum.id}@example.org`,
    body: `A minha resposta é a número ${n}: na minha terra a escola fica longe.`,
  }))
  const written = await Promise.all(pupils.map((pupil) => write(nobody, forum.id, pupil)))
  expect(written.filter(({ status }) => status === 'published')).toHaveLength(30)
  expect(new Set(written.map(({ guest }) => guest)).size).toBe(30)
  const browsers: Viewer[] = written.map(guestOf)
  const again = await Promise.all(
    browsers.map((browser, n) =>
      write(browser, forum.id, { ...pupils[n], body: `Concordo, ${n}.` }),
    ),
  )
  expect(again.map(({ guest }) => guest)).toEqual(written.map(({ guest }) => guest))
})
