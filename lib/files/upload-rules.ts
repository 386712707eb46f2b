/** What an upload is taken for, by what its first bytes say; anything else is refused. */
export type UploadKind = 'image' | 'document'

const images = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

const documents: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
}

/** The largest upload of a kind, in bytes. */
export const largestUpload = { image: 10_000_000, document: 5_000_000 } as const

/** More dots than a telephone takes; a few bytes can stand for billions, which no memory holds. */
export const mostPixels = 50_000_000

/** The longer side of a kept picture, in dots. */
export const longestSide = 1_600

/**
 * What to do with an upload.
 * @param found the media type that its bytes say, or null where they say none
 * @param name as the browser gave it: its ending has to agree
 */
export function uploadKind(found: string | null, name: string): UploadKind | null {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (found === null) return ending === 'txt' ? 'document' : null
  if (images.includes(found)) return 'image'
  return documents[found] === ending ? 'document' : null
}

/** A file's name without folders, signs that nobody reads, and too many letters. */
export function plainName(given: string): string {
  const name = (given.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '')
    .trim()
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? ''
  return name.slice(0, 100 - ending.length).replace(ending, '') + ending || 'ficheiro'
}
