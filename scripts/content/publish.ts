import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Publication, publishRelease } from '@/lib/catalog/commands'
import { type ContentFault, faultLine } from '@/lib/catalog/source/faults'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'
import { keepBytes } from '@/lib/files/folder'
import { db, transactOn } from '@/lib/platform/db'
import { makeEditions } from './editions'

export type ContentPublication = Publication | { status: 'faulty'; faults: ContentFault[] }

/**
 * Reads a content folder and publishes it with its editions, all or nothing. While it has a fault, or cannot follow the
 * last release, nothing is written and the site stays as it was.
 */
export const publishContent = async (folder: string, now: Date): Promise<ContentPublication> => {
  const { release, faults } = readContent(await loadContent(folder))
  if (faults.length > 0) return { status: 'faulty', faults }
  // The bytes first: a row never names a file that is not there.
  for (const { path, sha256 } of release.files) {
    await keepBytes(await readFile(join(folder, path)), sha256)
  }
  return transactOn(db, async (tx) => {
    const publication = await publishRelease(tx, release, now)
    if (publication.status !== 'refused') await makeEditions(tx, release, now)
    return publication
  })
}

/** What a publication came to, in the words of whoever started it. */
export const publicationLines = (publication: ContentPublication): string[] => {
  switch (publication.status) {
    case 'faulty':
      return [
        ...publication.faults.map(faultLine),
        'Not published: the site stays on its last release until these are mended.',
      ]
    case 'refused':
      return [
        ...publication.obstacles,
        'Not published: the site stays on its last release until these are mended.',
      ]
    case 'unchanged':
      return ['The content is published already.']
    case 'published':
      return [
        ...publication.items.map(({ id, change }) => `${id}: ${changes[change]}`),
        ...publication.retired.map((id) => `${id}: retired; note it in course.yaml under "retired"`),
        `Published as release ${publication.release}.`,
      ]
  }
}

const changes = {
  none: 'unchanged',
  new: 'new',
  minor: 'a small change, which reaches running editions',
  major: 'a new revision, for which running editions wait',
}
