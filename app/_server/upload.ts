import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { once } from 'node:events'
import { Invalid } from '@/lib/platform/errors'

type Upload = { fields: Record<string, string>; fileName: string; size: number }

const longestHead = 8_192
const longestField = 1_000
const end = Buffer.from('\r\n\r\n')

const boundaryOf = (type: string | null): Buffer => {
  const [, quoted, plain] =
    /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(type ?? '') ?? []
  const boundary = quoted ?? plain
  if (!boundary) throw new Invalid({ file: { code: 'required' } })
  return Buffer.from(`\r\n--${boundary}`)
}

const partOf = (head: string) => ({
  name: /\bname="([^"]*)"/i.exec(head)?.[1] ?? '',
  file: /\bfilename="([^"]*)"/i.exec(head)?.[1],
})

/**
 * Takes a form with one file as it comes, and writes the file to the disk piece by piece, so that
 * its size costs no memory. Works for a form that no script sends.
 * @param path where the file goes; nothing is left there when this throws
 * @throws Invalid when there is no file in it, or a larger one
 */
export async function receiveUpload(
  request: Request,
  path: string,
  largest: number,
): Promise<Upload> {
  try {
    return await receive(request, path, largest)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

async function receive(request: Request, path: string, largest: number): Promise<Upload> {
  const boundary = boundaryOf(request.headers.get('content-type'))
  const upload: Upload = { fields: {}, fileName: '', size: 0 }
  // The first boundary has no line before it.
  let rest = Buffer.from('\r\n')
  let part: { name: string; file: string | undefined } | null = null
  let field = Buffer.alloc(0)
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  const take = async (bytes: Buffer) => {
    if (!part) return
    if (part.file === undefined) field = Buffer.concat([field, bytes]).subarray(0, longestField)
    else if (part.name === 'file') {
      upload.size += bytes.byteLength
      if (upload.size > largest) throw new Invalid({ file: { code: 'tooLarge' } })
      if (!file.write(bytes)) await once(file, 'drain')
    }
  }
  const close = () => {
    if (part?.file === undefined && part) upload.fields[part.name] = field.toString('utf8')
    field = Buffer.alloc(0)
    part = null
  }
  for await (const chunk of request.body ?? []) {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const at = rest.indexOf(boundary)
      if (at < 0) {
        const safe = Math.max(0, rest.length - boundary.length)
        if (part) {
          await take(rest.subarray(0, safe))
          rest = rest.subarray(safe)
        }
        break
      }
      const head = rest.indexOf(end, at)
      const isLast =
        rest.subarray(at + boundary.length, at + boundary.length + 2).toString() === '--'
      if (!isLast && head < 0) {
        if (rest.length - at > longestHead) throw new Invalid({})
        break
      }
      await take(rest.subarray(0, at))
      close()
      if (isLast) {
        rest = Buffer.alloc(0)
        break
      }
      part = partOf(rest.subarray(at, head).toString('utf8'))
      if (part.name === 'file') upload.fileName = (part.file ?? '').split(/[\\/]/).at(-1) ?? ''
      rest = rest.subarray(head + end.length)
    }
  }
  file.end()
  await once(file, 'finish')
  if (upload.size === 0) throw new Invalid({ file: { code: 'required' } })
  return upload
}
