/** A file of content/ as read from the disk; `text` for Markdown, YAML and captions only. */
export type SourceFile = { sha256: string; size: number; text: string | null }

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

/** By the name's ending; undefined for what content may not hold. */
export const mediaTypeOf = (path: string): string | undefined =>
  mediaTypes[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? '']

/** The most bytes a file of content may have: a film must load on a costly line. */
export const largestFile = (mediaType: string): number =>
  mediaType === 'video/mp4' ? 1_500_000 : 3_000_000
