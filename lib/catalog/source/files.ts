import { createHash } from 'node:crypto'

/** A file of content/ as read from the disk; `text` for Markdown, YAML and captions only. */
export type SourceFile = {
  sha256: string
  size: number
  text: string | null
  /** What its first bytes say that it is, whatever its name says; null: none of what is served. */
  looks: string | null
}

/** All files of content/ by their path from it, with "/" between the parts. */
export type SourceFiles = ReadonlyMap<string, SourceFile>

/** The names directly inside a folder, folders with a "/" at their end, in alphabetical order. */
export const namesIn = (files: SourceFiles, folder: string): string[] => {
  const names = new Set<string>()
  for (const path of files.keys()) {
    if (!path.startsWith(`${folder}/`)) continue
    const [name, ...rest] = path.slice(folder.length + 1).split('/')
    names.add(rest.length > 0 ? `${name}/` : (name ?? ''))
  }
  return [...names].sort()
}

const mediaTypes: Record<string, string> = {
  mp4: 'video/mp4',
  vtt: 'text/vtt',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const zip = 'application/zip'
/** Where each sort of file has bytes of its own, and which. */
const marks: [mediaType: string, at: number, bytes: string][] = [
  ['application/pdf', 0, '%PDF'],
  ['image/png', 0, '\x89PNG'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/webp', 8, 'WEBP'],
  ['video/mp4', 4, 'ftyp'],
  [zip, 0, 'PK'],
]

/** Whether a file holds what its name promises; documents of an office suite are zip files. */
export const isWhatItsNameSays = ({ looks }: SourceFile, mediaType: string): boolean =>
  mediaType.startsWith('text/') ||
  looks === (mediaType.includes('openxmlformats') ? zip : mediaType)

/** One file from its bytes. What is not UTF-8 becomes U+FFFD, which is reported. */
export const sourceFile = (path: string, bytes: Buffer): SourceFile => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  text: /\.(?:md|yaml|vtt)$/.test(path) ? bytes.toString('utf8').replace(/^\uFEFF/, '') : null,
  looks:
    marks.find(([, at, mark]) => bytes.toString('latin1', at, at + mark.length) === mark)?.[0] ??
    null,
})

/** By the name's ending; undefined for what content may not hold. */
export const mediaTypeOf = (path: string): string | undefined =>
  mediaTypes[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? '']

/** The most bytes a file of content may have: a film must load on a costly line. */
export const largestFile = (mediaType: string): number =>
  mediaType === 'video/mp4' ? 1_500_000 : 3_000_000
