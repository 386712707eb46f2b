import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fileAnswer } from '@/lib/files/answer'
import { storeContentFile } from '@/lib/files/commands'
import { contentFileId } from '@/lib/files/content-id'
import { keepBytes, pathOfBytes } from '@/lib/files/folder'
import { fileFacts } from '@/lib/files/queries'
import { NotFound } from '@/lib/platform/errors'
import { env } from '@/lib/platform/env'
import { stranger } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'

const bytes = Buffer.from('0123456789'.repeat(10))
const sha256 = createHash('sha256').update(bytes).digest('hex')
const film = { sha256, size: bytes.length, mediaType: 'video/mp4', name: 'filme ção.mp4' }
const id = contentFileId(sha256, film.name)
const viewer = stranger('pt')

const ask = async (headers: Record<string, string> = {}, method = 'GET') =>
  fileAnswer(
    new Request(`http://localhost/files/${id}`, { method, headers }),
    await fileFacts(viewer, id),
  )

beforeAll(async () => {
  await keepBytes(bytes, sha256)
  await db.$transaction((tx) => storeContentFile(tx, { id, ...film }, noon))
})

describe('a file of content', () => {
  it('is kept once under its hash, and nothing unfinished stays beside it', async () => {
    await Promise.all([keepBytes(bytes, sha256), keepBytes(bytes, sha256)])
    await db.$transaction((tx) => storeContentFile(tx, { id, ...film }, noon))
    expect(await readdir(join(env.DATA_DIR, 'files', sha256.slice(0, 2)))).toEqual([sha256])
    expect(await db.file.count()).toBe(1)
    expect(await readFile(pathOfBytes(sha256))).toEqual(bytes)
  })

  it('is not kept under a hash that is not its own', async () => {
    await expect(keepBytes(Buffer.from('other'), sha256)).rejects.toThrow('not those of')
  })

  it.each(['../../ponte.db', `${'a'.repeat(63)}/`, 'A'.repeat(64), '', `${'a'.repeat(64)}\n`])(
    'has no path made of %j',
    (name) => {
      expect(() => pathOfBytes(name)).toThrow('not a SHA-256')
    },
  )

  it('comes whole, harmless, and to be kept for a year', async () => {
    const answer = await ask()
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': '100',
      'content-type': 'video/mp4',
      'content-security-policy': expect.stringContaining('sandbox') as string,
      'content-disposition': expect.stringMatching(
        /^inline; .*filme%20%C3%A7%C3%A3o\.mp4$/,
      ) as string,
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    })
  })

  it.each([
    ['bytes=10-19', 206, '0123456789', 'bytes 10-19/100'],
    ['bytes=95-', 206, '56789', 'bytes 95-99/100'],
    ['bytes=-3', 206, '789', 'bytes 97-99/100'],
    ['bytes=100-', 416, '', 'bytes */100'],
  ])('comes in the part that %s asks for', async (range, status, text, contentRange) => {
    const answer = await ask({ range })
    expect(answer.status).toBe(status)
    expect(await answer.text()).toBe(text)
    expect(answer.headers.get('content-range')).toBe(contentRange)
  })

  it('comes whole when the part is of another version', async () => {
    const answer = await ask({ range: 'bytes=0-1', 'if-range': '"another"' })
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBe(100)
    expect((await ask({ range: 'bytes=0-1', 'if-range': `"${sha256}"` })).status).toBe(206)
  })

  it('is not sent again to whoever has it', async () => {
    const answer = await ask({ 'if-none-match': `"x", "${sha256}"` })
    expect(answer.status).toBe(304)
    expect(await answer.text()).toBe('')
  })

  it('is described without its bytes to who asks for the head', async () => {
    const answer = await ask({}, 'HEAD')
    expect(answer.headers.get('content-length')).toBe('100')
    expect(await answer.text()).toBe('')
  })
})

describe('a file', () => {
  it.each([`${id}x`, '../../../etc/passwd', '', sha256])('is not found as %j', async (wrong) => {
    await expect(fileFacts(viewer, wrong)).rejects.toBeInstanceOf(NotFound)
  })

  it('of another purpose is for nobody until it has a rule', async () => {
    const other = { ...film, id: 'other', name: 'x', purpose: 'attachment', storedAt: noon }
    await db.file.create({ data: other })
    await expect(fileFacts(viewer, 'other')).rejects.toBeInstanceOf(NotFound)
  })
})
