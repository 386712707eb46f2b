import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pathOfBytes } from './folder'
import type { FileFacts } from './queries'
import { byteRange, contentDisposition, namesTag } from './rules'

/** Whatever a file holds, it runs nothing and loads nothing when it is opened by itself. */
const harmless = {
  'content-security-policy': "default-src 'none'; media-src 'self'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** Who may keep a copy: anybody, or the browser that was let at the file. */
const keeping = {
  public: 'public, max-age=31536000, immutable',
  private: 'private, max-age=86400',
} as const

const typeOf = (mediaType: string) =>
  mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType

/**
 * The HTTP answer to a request for a file: whole or one part of it (a player asks for parts), or that
 * the browser has it already. The bytes behind an id never change, so it may be kept for a year.
 */
export const fileAnswer = async (
  request: Request,
  file: FileFacts,
  audience: 'public' | 'private' = 'public',
): Promise<Response> => {
  const etag = `"${file.sha256}"`
  const headers = new Headers({
    ...harmless,
    'accept-ranges': 'bytes',
    'cache-control': keeping[audience],
    'content-disposition': contentDisposition(file.mediaType, file.name),
    'content-type': typeOf(file.mediaType),
    etag,
  })
  if (namesTag(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  const ifRange = request.headers.get('if-range')
  const isSame = ifRange === null || ifRange === etag
  const range = isSame ? byteRange(request.headers.get('range'), file.size) : undefined
  if (range === null) {
    headers.set('content-range', `bytes */${file.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  headers.set('content-length', String(end - start + 1))
  if (range) headers.set('content-range', `bytes ${start}-${end}/${file.size}`)
  const status = range ? 206 : 200
  if (request.method === 'HEAD' || file.size === 0) return new Response(null, { status, headers })
  const kept = await open(pathOfBytes(file.sha256))
  const bytes = kept.createReadStream({ start, end })
  return new Response(Readable.toWeb(bytes) as ReadableStream<Uint8Array>, { status, headers })
}
