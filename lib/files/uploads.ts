import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { Invalid } from '@/lib/platform/errors'
import { keepBytes } from './folder'
import { largestUpload, longestSide, mostPixels, plainName, uploadKind } from './upload-rules'

// Decoders that nothing here needs have been a way in.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
})

/** An upload whose bytes are kept, and which nothing names yet. */
export type Upload = {
  kind: 'image' | 'document'
  sha256: string
  size: number
  mediaType: string
  name: string
  width: number | null
  height: number | null
}

const refuse = (code: string, values?: Record<string, number>) =>
  new Invalid({ files: { code, ...(values && { values }) } }, 'invalidForm')

/**
 * Takes an upload: finds out by its bytes what it is, makes pictures small and free of what a camera
 * adds (the place, above all), and keeps the bytes. Waits for the disk, so it stands before the
 * command's transaction.
 * @throws Invalid when it is too large, or not what is taken here
 */
export async function takeUpload(file: File): Promise<Upload> {
  if (file.size > largestUpload.image) throw refuse('fileTooLarge', { max: 10 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = await fileTypeFromBuffer(bytes)
  const name = plainName(file.name)
  const kind = uploadKind(found?.mime ?? null, name)
  if (kind === null || (!found && !isText(bytes))) throw refuse('fileKind')
  if (kind === 'image') return takeImage(bytes, name)
  if (bytes.byteLength > largestUpload.document) throw refuse('fileTooLarge', { max: 5 })
  const mediaType = found?.mime ?? 'text/plain'
  return { kind, ...(await keep(bytes)), mediaType, name, width: null, height: null }
}

async function takeImage(bytes: Uint8Array, name: string): Promise<Upload> {
  const side = { width: longestSide, height: longestSide }
  const made = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ ...side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw refuse('fileBroken')
    })
  const { width, height } = made.info
  const kept = await keep(new Uint8Array(made.data))
  const webp = `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.webp`
  return { kind: 'image', ...kept, mediaType: 'image/webp', name: webp, width, height }
}

async function keep(bytes: Uint8Array): Promise<{ sha256: string; size: number }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await keepBytes(bytes, sha256)
  return { sha256, size: bytes.byteLength }
}

/** Whether bytes are a text in UTF-8, and nothing that only begins as one. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
