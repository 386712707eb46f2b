/** The bytes from `start` to `end`, both included. */
export type ByteRange = { start: number; end: number }

/**
 * Which part of a file a Range header asks for. Undefined: the whole file, also when the header makes
 * no sense or asks for several parts, as HTTP allows. Null: a part that lies outside the file.
 */
export const byteRange = (header: string | null, size: number): ByteRange | null | undefined => {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return undefined
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? null : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return undefined
  return start < size ? { start, end } : null
}

/** Only what a browser plays or shows inside a page is shown; the rest is saved. */
export const isShownInline = (mediaType: string): boolean =>
  /^(?:video|audio)\/[\w.+-]+$|^text\/vtt$|^image\/(?:png|jpeg|webp|gif|avif)$/.test(mediaType)

/** RFC 6266: a name for old programs, and the real one, which may hold any character. */
export const contentDisposition = (mediaType: string, name: string): string => {
  const plain = name.replace(/[^\w.() -]/g, '_')
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    escaped,
  )
  const kind = isShownInline(mediaType) ? 'inline' : 'attachment'
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

const escaped = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** Whether a condition header names this version of a file; a proxy on the way may have called it weak. */
export const namesTag = (header: string | null, etag: string): boolean =>
  header !== null &&
  header
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === etag || one === '*')
