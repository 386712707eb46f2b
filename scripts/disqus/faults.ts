import { UnreadableMap } from '@/lib/forum/disqus/map-file'
import { UnreadableExport, type ExportFault } from '@/lib/forum/disqus/schema'

const words: Record<ExportFault, string> = {
  disqusDoctype: 'The file holds a DOCTYPE, which no export of DISQUS has: it is not read.',
  disqusWxr:
    'This is the format in which DISQUS takes comments in (RSS, from WordPress), not what it exports: ask DISQUS for an export under Admin, Moderation, Export.',
  disqusForeign: 'This is no export of DISQUS: its first element is another.',
  disqusEmpty: 'There is no thread and no post in this file.',
  disqusCutOff: 'The file ends in the middle: download it again.',
  disqusTooLarge: 'The file is larger, unpacked, than 512 MiB: it is not read.',
  disqusTooBroken: 'The file breaks the rules of XML at too many places: download it again.',
  disqusNotGzip: 'The file ends in the middle, or is badly packed: download it again.',
}

/** What somebody at a terminal is told of a file that cannot be used; null when the fault is ours. */
export function faultWords(error: unknown): string | null {
  if (error instanceof UnreadableExport) return words[error.code]
  if (error instanceof UnreadableMap) return `The map cannot be used:\n${error.message}`
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return isMissing ? error.message : null
}
