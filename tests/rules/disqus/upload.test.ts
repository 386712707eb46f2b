import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { receiveUpload } from '@/app/_server/upload'
import { scratchFolder } from '@/tests/support/scratch'

let folder = ''
let count = 0
beforeAll(async () => {
  folder = await scratchFolder('ponte-upload-')
})

/** A form as a browser sends it, in pieces of a length. */
function sent(form: FormData, length: number): Request {
  const whole = new Request('http://localhost/', { method: 'POST', body: form })
  const body = new ReadableStream({
    async start(controller) {
      const bytes = new Uint8Array(await whole.arrayBuffer())
      for (let at = 0; at < bytes.length; at += length)
        controller.enqueue(bytes.slice(at, at + length))
      controller.close()
    },
  })
  const init = { method: 'POST', headers: whole.headers, body, duplex: 'half' }
  return new Request('http://localhost/', init)
}

const aForm = (content: BlobPart, name = 'export.xml') => {
  const form = new FormData()
  form.append('locale', 'pt')
  form.append('file', new Blob([content]), name)
  form.append('after', 'x')
  return form
}

const path = () => join(folder, String((count += 1)))

it.each([1, 3, 50, 10_000])('keeps a file byte by byte, in pieces of %i', async (length) => {
  const content = `a\r\n--b\r\n\r\n----${'ã'.repeat(200)}\r\n`
  const to = path()
  const upload = await receiveUpload(sent(aForm(content, '../../C:\\x\\é.xml'), length), to, 10_000)
  expect(upload.fileName).toBe('é.xml')
  expect(upload.fields).toEqual({ locale: 'pt', after: 'x' })
  expect(await readFile(to, 'utf8')).toBe(content)
})

it.each<[string, () => Request]>([
  ['too large a file', () => sent(aForm('x'.repeat(101)), 50)],
  ['an empty file', () => sent(aForm(''), 50)],
  ['no file', () => sent(new FormData(), 50)],
  ['another kind of body', () => new Request('http://localhost/', { method: 'POST', body: 'x' })],
])('refuses %s and leaves nothing', async (_, request) => {
  const to = path()
  await expect(receiveUpload(request(), to, 100)).rejects.toThrow('invalid')
  expect(existsSync(to)).toBe(false)
})
