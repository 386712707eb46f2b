import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { UnreadableExport } from './schema'

/** The largest export that is read, unpacked: a bomb of zeros ends here. */
export const largestExport = 512 * 1024 * 1024

// XML knows no other control characters, and a file with one is still a file of people's words.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const isGzip = async (path: string): Promise<boolean> => {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

/**
 * The text of an export, packed by gzip or not, piece by piece, so that its size costs no memory.
 * @param largest bytes, unpacked
 * @throws UnreadableExport when it is larger than that, or badly packed
 */
export async function* exportText(path: string, largest = largestExport): AsyncGenerator<string> {
  const packed = await isGzip(path)
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  const bytes = packed ? file.pipe(createGunzip()) : file
  // An error of the file does not travel through the pipe.
  if (packed) file.on('error', (error) => bytes.destroy(error))
  const decoder = new TextDecoder()
  let size = 0
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > largest) throw new UnreadableExport('disqusTooLarge')
      yield decoder.decode(chunk, { stream: true }).replace(controls, '')
    }
  } catch (error) {
    if (packed && error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new UnreadableExport('disqusNotGzip')
    throw error
  } finally {
    file.destroy()
  }
  yield decoder.decode().replace(controls, '')
}
