import { access, readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sweepBytes } from '@/lib/files/attached-commands'
import { pathOfBytes } from '@/lib/files/folder'
import { takeUpload } from '@/lib/files/uploads'
import { attachedFile } from '@/lib/forum/attachments/queries'
import { quota } from '@/lib/forum/attachments/schema'
import { approvePost } from '@/lib/forum/moderation/commands'
import { postToChange } from '@/lib/forum/posts/change-queries'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { editPost } from '@/lib/forum/posts/edit-commands'
import { postHistory } from '@/lib/forum/posts/history-queries'
import { altsSchema } from '@/lib/forum/attachments/schema'
import { writePost } from '@/lib/forum/posts/commands'
import { threadPage } from '@/lib/forum/threads/queries'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aMember,
  aPost,
  guestOf,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'

const picture = async (width = 2400, height = 1200) => {
  const blank = sharp({ create: { width, height, channels: 3, background: '#a53' } })
  const gps = { IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '25/1 57/1 0/1' } }
  return new File([new Uint8Array(await blank.withExif(gps).jpeg().toBuffer())], 'foto.jpg')
}

const pdf = (size = 100) => new File([`%PDF-1.7\n${'x'.repeat(size)}`], 'guia.pdf')

const writeWith = async (viewer: Viewer, forum: string, files: File[]) => {
  const uploads = await Promise.all(files.map(takeUpload))
  const input = aPost(forum, { alt: ['Um campo ao sol', 'Uma escola'] })
  return writePost(aCtx(viewer), input, uploads)
}

describe('a picture', () => {
  it('is made small, without what the camera wrote, and shown with its size and words', async () => {
    const forum = await aForum()
    const { thread } = await writeWith(await aMember(), forum.id, [await picture()])
    const { root } = await threadPage(nobody, { ...forum.place, thread, after: 1 }, noon)
    expect(root.files).toMatchObject([
      { name: 'foto.webp', width: 1600, height: 800, alt: 'Um campo ao sol' },
    ])
    const file = await db.file.findUniqueOrThrow({ where: { id: root.files[0]?.id ?? '' } })
    const { format, exif } = await sharp(await readFile(pathOfBytes(file.sha256))).metadata()
    expect([format, exif]).toEqual(['webp', undefined])
  })

  it('has words of its own: a line for each, the last for those without', async () => {
    const forum = await aForum()
    const pictures = [await picture(), await picture(), await picture()]
    const { thread } = await writeWith(await aMember(), forum.id, [pdf(), ...pictures])
    const { root } = await threadPage(nobody, { ...forum.place, thread, after: 1 }, noon)
    const said = root.files.map(({ alt }) => alt)
    expect(said).toEqual([null, 'Um campo ao sol', 'Uma escola', 'Uma escola'])
    const typed = altsSchema.parse('Um campo\r\n\n  Uma escola \n')
    expect(typed).toEqual(['Um campo', 'Uma escola'])
    expect(altsSchema.safeParse('x'.repeat(301)).success).toBe(false)
  })

  it.each([
    [
      'that is none',
      () => new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)], 'foto.jpg'),
      'files: fileBroken',
    ],
    ['with a script', () => new File(['<svg onload="x()"/>'], 'x.svg'), 'files: fileKind'],
    ['that is a page', () => new File(['<html><script>'], 'x.html'), 'files: fileKind'],
    ['called a document', () => new File(['MZ\x90'], 'guia.pdf'), 'files: fileKind'],
    ['too large', () => pdf(5_000_001), 'files: fileTooLarge'],
    ['of text with zeros', () => new File(['a\0b'], 'a.txt'), 'files: fileKind'],
  ])('or file %s is refused', async (_, make, code) => {
    expect(await refusalOf(takeUpload(make()))).toBe(code)
  })

  it('of more dots than memory holds is refused before it is unpacked', async () => {
    expect(await refusalOf(takeUpload(await picture(9000, 9000)))).toBe('files: fileBroken')
  })
})

describe('a post that is changed', () => {
  const change = { version: '', body: 'Bom dia. Segue o guia.' }
  const soon = later({ minutes: 1 })
  const filesOf = async (post: string) =>
    (await db.attachment.findMany({ where: { postId: post }, orderBy: { id: 'asc' } })).map(
      ({ fileId, name }) => ({ fileId, name }),
    )

  it('loses files and gets others, in one version that its history tells of', async () => {
    const forum = await aForum()
    const author = await aMember()
    const { post } = await writeWith(author, forum.id, [await picture(), pdf()])
    const [photo, guide] = await filesOf(post)
    const { body } = await db.post.findUniqueOrThrow({ where: { id: post } })
    const uploads = [await takeUpload(await picture(80, 40))]
    const files = { uploads, drop: [photo?.fileId ?? ''], alts: ['Um caminho'] }
    await editPost(aCtx(author, { now: soon }), { ...change, post, body }, files)
    expect(await filesOf(post)).toMatchObject([guide, { name: 'foto.webp' }])
    expect(await db.file.count({ where: { id: photo?.fileId ?? '' } })).toBe(0)
    const history = await postHistory(nobody, { ...forum.place, post })
    expect(history.versions.map(({ parts }) => parts)).toEqual([
      [{ kind: 'same', text: body }],
      [{ kind: 'same', text: body }],
    ])
    const page = { ...forum.place, post }
    expect((await postToChange(author, page, soon)).files).toMatchObject([
      { id: guide?.fileId },
      { alt: 'Um caminho' },
    ])
  })

  it('has no more files than a new one, and its old ones when it is refused', async () => {
    const forum = await aForum()
    const author = await aMember()
    const { post } = await writeWith(author, forum.id, [pdf(1), pdf(2), pdf(3)])
    const before = await filesOf(post)
    const uploads = [await takeUpload(pdf(4)), await takeUpload(pdf(5))]
    const edit = (drop: string[], version = '') =>
      editPost(
        aCtx(author, { now: soon }),
        { ...change, version, post },
        { uploads, drop, alts: [] },
      )
    expect(await refusalOf(edit([]))).toBe('files: tooManyFiles')
    expect(await refusalOf(edit([before[0]!.fileId], 'another'))).toBe('editedMeanwhile')
    expect(await filesOf(post)).toEqual(before)
    await edit([before[0]!.fileId])
    expect(await filesOf(post)).toHaveLength(4)
  })

  it('takes no file of another post, and none from a guest', async () => {
    const forum = await aForum()
    const [author, other] = [await aMember(), await aMember()]
    const mine = await writeWith(author, forum.id, [pdf(6)])
    const theirs = await writeWith(other, forum.id, [pdf(7)])
    const [file] = await filesOf(theirs.post)
    const ctx = aCtx(author, { now: soon })
    const drop = [file!.fileId]
    await editPost(ctx, { ...change, post: mine.post }, { uploads: [], drop, alts: [] })
    expect(await filesOf(theirs.post)).toEqual([file])
    expect(await filesOf(mine.post)).toHaveLength(1)

    const written = await write(nobody, forum.id)
    const guest = guestOf(written)
    const uploads = [await takeUpload(pdf(8))]
    const asGuest = { uploads, drop: [], alts: [] }
    const input = { ...change, post: written.post }
    expect(await refusalOf(editPost(aCtx(guest, { now: soon }), input, asGuest))).toBe(
      'signInFirst',
    )
  })

  it('that waits cannot be approved with a file that nobody saw', async () => {
    const forum = await aForum()
    const author = await aMember()
    const { post } = await writeWith(author, forum.id, [pdf(9)])
    await db.post.update({ where: { id: post }, data: { status: 'held', publishedAt: null } })
    const { body } = await db.post.findUniqueOrThrow({ where: { id: post } })
    const files = { uploads: [await takeUpload(pdf(10))], drop: [], alts: [] }
    await editPost(aCtx(author, { now: soon }), { ...change, post, body }, files)
    const facilitator = aCtx(await aFacilitator(forum.editionId), { now: later({ minutes: 2 }) })
    expect(await refusalOf(approvePost(facilitator, { post, version: '' }))).toBe('editedMeanwhile')
  })
})

describe('the files of a post', () => {
  it('are for who may read it', async () => {
    const forum = await aForum({ readableBy: 'enrolled' })
    const facilitator = await aFacilitator(forum.editionId)
    const { post } = await writeWith(facilitator, forum.id, [pdf()])
    const { fileId } = await db.attachment.findFirstOrThrow({ where: { postId: post } })
    expect(await refusalOf(attachedFile(await aMember(), fileId))).toBe('notFound')
    expect(await refusalOf(attachedFile(facilitator, fileId))).toBe('done')
  })

  it('are for their author and those who decide while the post waits', async () => {
    const forum = await aForum()
    const author = await aMember()
    const { post } = await writeWith(author, forum.id, [pdf()])
    await db.post.update({ where: { id: post }, data: { status: 'held' } })
    const { fileId } = await db.attachment.findFirstOrThrow({ where: { postId: post } })
    const people = [author, await aFacilitator(forum.editionId), await aMember(), nobody]
    const outcomes = await Promise.all(people.map((one) => refusalOf(attachedFile(one, fileId))))
    expect(outcomes).toEqual(['done', 'done', 'notFound', 'notFound'])
  })

  it('go with it, the bytes only when nobody else has the same', async () => {
    const forum = await aForum()
    const [ana, rui] = [await aMember(), await aMember()]
    const body = pdf(Math.floor(performance.now()))
    const first = await writeWith(ana, forum.id, [body])
    const second = await writeWith(rui, forum.id, [body])
    const { sha256 } = await takeUpload(body)
    const isThere = () =>
      access(pathOfBytes(sha256)).then(
        () => true,
        () => false,
      )
    await deletePost(aCtx(ana), { post: first.post })
    await sweepBytes(sha256)
    expect(await isThere()).toBe(true)
    await deletePost(aCtx(rui), { post: second.post })
    await sweepBytes(sha256)
    expect(await isThere()).toBe(false)
    expect(await db.attachment.count({ where: { postId: first.post } })).toBe(0)
  })

  it('are a member’s, and no more than one person may have', async () => {
    const forum = await aForum()
    expect(await refusalOf(writeWith(nobody, forum.id, [pdf()]))).toBe('signInFirst')
    const member = await aMember()
    const { post } = await writeWith(member, forum.id, [pdf()])
    await db.attachment.updateMany({ where: { postId: post }, data: { size: quota } })
    expect(await refusalOf(writeWith(member, forum.id, [pdf()]))).toBe('files: fileQuota')
  })
})
