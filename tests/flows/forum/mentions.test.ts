import { describe, expect, it } from 'vitest'
import { peopleToMention } from '@/lib/forum/mentions/queries'
import { mostMentions } from '@/lib/forum/mentions/schema'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { editPost } from '@/lib/forum/posts/edit-commands'
import { chooseRhythm } from '@/lib/forum/subscriptions/choice-commands'
import { endByMail } from '@/lib/forum/subscriptions/mail-link-commands'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aLearner,
  aMember,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { addressesOf, follow, forumMailAt, tokenIn } from '@/tests/support/forum-mail'
import { aCtx, later, noon } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const closed = () => aForum({ readableBy: 'enrolled', guests: 'off' })
const mailOf = ({ account }: Viewer) => account?.email ?? ''
const called = async (post: string) =>
  (await db.postMention.findMany({ where: { postId: post } })).map(({ accountId }) => accountId)

describe('a name after a sign', () => {
  it('calls a person of the edition, marked in the text, who hears of it by mail', async () => {
    const forum = await closed()
    const [ana, rui] = [
      await aLearner(forum.editionId, 'Ana Conceição'),
      await aLearner(forum.editionId, 'Rui Sá'),
    ]
    const { post } = await write(rui, forum.id, { body: 'Que diz a @ana conceicao disto?' })
    expect(await called(post)).toEqual([ana.account?.id])
    const { html } = await db.post.findUniqueOrThrow({ where: { id: post } })
    expect(html).toContain('<span class="mention">@ana conceicao</span>')
    const mails = await forumMailAt()
    expect(addressesOf(mails)).toEqual([mailOf(ana)])
    expect(mails[0]?.text).toContain(`/forum/${post}#p-1`)
    expect(mails[0]?.text).toContain('porque alguém escreveu @ e o seu nome')
    await db.account.update({ where: { id: ana.account?.id ?? '' }, data: { name: 'Ana Costa' } })
    expect(await called(post)).toEqual([ana.account?.id])
  })

  it('is told once, in one mail with what else is new, and never once that is ended', async () => {
    const forum = await closed()
    const [ana, rui] = [
      await aLearner(forum.editionId, 'Ana Duas'),
      await aLearner(forum.editionId, 'Rui Duas'),
    ]
    const { thread } = await write(ana, forum.id)
    await follow(ana, forum.id, { thread })
    await write(rui, forum.id, { parent: thread, body: 'Obrigado, @Ana Duas.' })
    const mails = await forumMailAt()
    expect(addressesOf(mails)).toEqual([mailOf(ana)])

    const other = await write(rui, forum.id, { body: 'E @Ana Duas?' }, later({ hours: 1 }))
    const [mail] = await forumMailAt(later({ hours: 2 }))
    await endByMail(aCtx(ana), { token: tokenIn(mail) })
    await write(rui, forum.id, { body: '@Ana Duas?', parent: other.thread }, later({ hours: 3 }))
    expect(await forumMailAt(later({ hours: 4 }))).toEqual([])
  })

  it('is told in the language of who is called', async () => {
    const forum = await closed()
    const [ana, rui] = [
      await aLearner(forum.editionId, 'Ana Inglesa'),
      await aLearner(forum.editionId, 'Rui Português'),
    ]
    await db.account.update({ where: { id: ana.account?.id ?? '' }, data: { locale: 'en' } })
    await write(rui, forum.id, { body: 'Que diz @Ana Inglesa?' })
    const [mail] = await forumMailAt()
    expect(mail?.text).toContain('because somebody called you by name')
  })

  it('comes with the day’s summary to who chose that', async () => {
    const forum = await closed()
    const [ana, rui] = [
      await aLearner(forum.editionId, 'Ana Diária'),
      await aLearner(forum.editionId, 'Rui Diário'),
    ]
    await chooseRhythm(aCtx(ana), { rhythm: 'daily' })
    await write(rui, forum.id, { body: 'Que diz @Ana Diária?' }, later({ minutes: 1 }))
    expect(await forumMailAt()).toEqual([])
    expect(addressesOf(await forumMailAt(later({ days: 1 })))).toEqual([mailOf(ana)])
  })

  it.each([
    { who: 'somebody of another edition', readableBy: 'enrolled', wrote: false },
    { who: 'who is enrolled where everybody reads', readableBy: 'everyone', wrote: false },
    { who: 'who wrote where everybody reads', readableBy: 'everyone', wrote: true },
  ] as const)('of $who calls them: $wrote', async ({ readableBy, wrote }) => {
    const forum = await aForum({ readableBy, guests: 'held' })
    const name = `Eva ${newId().replace(/[^a-z]/g, 'x')}`
    const eva =
      readableBy === 'enrolled' ? await aMember({ name }) : await aLearner(forum.editionId, name)
    if (wrote) await write(eva, forum.id)
    const writer = await aFacilitator(forum.editionId)
    const { post } = await write(writer, forum.id, { body: `Bom dia, @${name}` })
    expect(await called(post)).toEqual(wrote ? [eva.account?.id] : [])
  })

  it('calls nobody who is suspended, nor the writer, nor many of one name', async () => {
    const forum = await closed()
    const rui = await aLearner(forum.editionId, 'Rui Só')
    const gone = await aLearner(forum.editionId, 'Ida Embora')
    await db.account.update({
      where: { id: gone.account?.id ?? '' },
      data: { suspendedAt: noon },
    })
    for (let n = 0; n < 4; n += 1) await aLearner(forum.editionId, 'Maria Muitas')
    const body = '@Rui Só @Ida Embora @Maria Muitas'
    expect(await called((await write(rui, forum.id, { body })).post)).toEqual([])
  })

  it('is looked for in one statement, and calls few at once and within an hour', async () => {
    const forum = await closed()
    const rui = await aLearner(forum.editionId, 'Rui Muito')
    const names = ['Um', 'Dois', 'Três', 'Quatro', 'Cinco', 'Seis'].map((one) => `Nome ${one}`)
    for (const name of names) await aLearner(forum.editionId, name)
    const body = (some: readonly string[]) => some.map((name) => `@${name}.`).join('\n')
    expect(await refusalOf(write(rui, forum.id, { body: body(names) }))).toBe('body: tooManyNames')
    const five = names.slice(0, mostMentions)
    for (let n = 0; n < 4; n += 1) await write(rui, forum.id, { body: `${n} ${body(five)}` })
    expect(await refusalOf(write(rui, forum.id, { body: body(five) }))).toBe('tooManyMentions')
    expect(await refusalOf(write(rui, forum.id, { body: 'Sem ninguém.' }))).toBe('done')
  })

  it('follows the text when it is edited, and goes with it', async () => {
    const forum = await closed()
    const [ana, eva, rui] = [
      await aLearner(forum.editionId, 'Ana Troca'),
      await aLearner(forum.editionId, 'Eva Troca'),
      await aLearner(forum.editionId, 'Rui Troca'),
    ]
    const { post } = await write(rui, forum.id, { body: '@Ana Troca' })
    const edited = { post, version: '', body: '@Eva Troca' }
    await editPost(aCtx(rui, { now: later({ minutes: 2 }) }), edited)
    expect(await called(post)).toEqual([eva.account?.id])
    const told = addressesOf(await forumMailAt())
    expect([eva, ana].map((person) => told.includes(mailOf(person)))).toEqual([true, false])
    await deletePost(aCtx(rui), { post })
    expect(await called(post)).toEqual([])
  })
})

describe('the list of names', () => {
  it('holds whom a writer may call, by how a name begins, and nobody for others', async () => {
    const forum = await closed()
    const rui = await aLearner(forum.editionId, 'Rui Procura')
    await aLearner(forum.editionId, 'Ana Ácida')
    await aMember({ name: 'Ana Ácida de Fora' })
    const find = async (viewer: Viewer, typed: string) =>
      (await peopleToMention(viewer, forum.place, typed, noon)).names
    expect(await find(rui, 'acid')).toEqual(['Ana Ácida'])
    expect(await find(rui, 'a')).toEqual([])
    expect(await refusalOf(find(nobody, 'ana'))).toBe('notFound')
    expect(await refusalOf(find({ ...nobody, guest: { authorId: newId() } }, 'ana'))).toBe(
      'notFound',
    )
    const [, sql] = await statementsOf(() => find(rui, 'ana'))
    expect(sql.length).toBeLessThanOrEqual(2)
  })

  it('tells a guest nothing, even where he may write', async () => {
    const forum = await aForum({ readableBy: 'everyone', guests: 'held' })
    const [eva, rui] = [
      await aLearner(forum.editionId, 'Eva Escreveu'),
      await aLearner(forum.editionId, 'Rui Escreveu'),
    ]
    await write(eva, forum.id)
    const find = (viewer: Viewer) => peopleToMention(viewer, forum.place, 'escr', noon)
    expect((await find(rui)).names).toEqual(['Eva Escreveu'])
    for (const guest of [nobody, { ...nobody, guest: { authorId: newId() } }])
      expect(await find(guest)).toMatchObject({ names: [], asked: false })
  })

  it('is as long as it is asked to be, by name', async () => {
    const forum = await closed()
    const rui = await aLearner(forum.editionId, 'Rui Poucos')
    for (const name of ['Vera D', 'Vera B', 'Vera A', 'Vera C'])
      await aLearner(forum.editionId, name)
    const { names } = await peopleToMention(rui, forum.place, 'vera', noon, 2)
    expect(names).toEqual(['Vera A', 'Vera B'])
  })
})
