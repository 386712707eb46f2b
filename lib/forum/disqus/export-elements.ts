import type { SourcePost, SourceThread } from './schema'

/** The words of one thread or post while it is being read: text by path, ids by element. */
export type Raw = { id: string; text: Record<string, string>; ids: Record<string, string> }

/** True only when it says so: old files leave these elements empty. */
const isTrue = (text: string | undefined) => text?.trim().toLowerCase() === 'true'

/** An instant in UTC; old samples leave the Z out. Null when it is none. */
export function instantOf(text: string | undefined): Date | null {
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,3})?)(Z|[+-]\d\d:?\d\d)?$/.exec(
    text?.trim() ?? '',
  )
  if (!found) return null
  const at = new Date(`${found[1] ?? ''}T${found[2] ?? ''}${found[3] ?? 'Z'}`)
  return Number.isNaN(at.getTime()) ? null : at
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}

/** Titles were escaped for HTML before they were escaped for XML. Once, and no more. */
const unescapedOnce = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (whole, name: string) => entities[name] ?? whole)

const oneLine = (text: string | undefined) =>
  (text ?? '').replace(/\s+/g, ' ').normalize('NFC').trim()

export const threadOf = ({ id, text }: Raw, sourceForum: string): SourceThread => ({
  sourceId: id,
  sourceForum: oneLine(text['forum']) || sourceForum,
  identifier: oneLine(text['id']),
  link: oneLine(text['link']),
  title: unescapedOnce(oneLine(text['title'])),
  createdAt: instantOf(text['createdAt']),
  isClosed: isTrue(text['isClosed']),
  isDeleted: isTrue(text['isDeleted']),
})

const referenceOf = ({ ids, text }: Raw, name: string) => ({
  sourceId: ids[name] ?? '',
  identifier: ids[name] ? '' : oneLine(text[name]),
})

// Marks that turn text around or show nothing: in a name they only disguise.
const disguises = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g

const longestName = 80

const nameOf = (text: string | undefined) =>
  Array.from(oneLine((text ?? '').replace(disguises, '')))
    .slice(0, longestName)
    .join('')

/** A post, or null when it lacks what makes one: its key, its thread, its time. */
export function postOf(raw: Raw): SourcePost | null {
  const { id, text } = raw
  const writtenAt = instantOf(text['createdAt'])
  const thread = referenceOf(raw, 'thread')
  if (!id || !writtenAt || (!thread.sourceId && !thread.identifier)) return null
  const parent = referenceOf(raw, 'parent')
  return {
    sourceId: id,
    identifier: oneLine(text['id']),
    thread,
    parent: parent.sourceId || parent.identifier ? parent : null,
    writtenAt,
    author: {
      username: oneLine(text['author/username']),
      email: oneLine(text['author/email']),
      name: nameOf(text['author/name']),
    },
    html: (text['message'] ?? '').trim(),
    isDeleted: isTrue(text['isDeleted']),
    isSpam: isTrue(text['isSpam']),
  }
}

const inAuthor = ['', '/email', '/name', '/isAnonymous', '/username'].map((part) => `author${part}`)
const inBoth = ['id', 'forum', 'message', 'createdAt', 'isDeleted', 'ipAddress', ...inAuthor]

/** What a thread, a post and a category may hold; anything else is reported. */
export const known: Record<string, ReadonlySet<string>> = {
  category: new Set(['id', 'forum', 'title', 'isDefault']),
  thread: new Set([...inBoth, 'category', 'link', 'title', 'isClosed']),
  post: new Set([
    ...[...inBoth, 'isSpam', 'thread', 'parent'],
    ...['isApproved', 'isFlagged', 'isHighlighted'],
  ]),
}
