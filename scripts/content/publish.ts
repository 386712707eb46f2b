import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Publication, publishRelease } from '@/lib/catalog/commands'
import { type ContentFault, faultLine } from '@/lib/catalog/source/faults'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'
import { openDeclaredEditions } from '@/lib/dashboard/opening-commands'
import { keepBytes } from '@/lib/files/folder'
import { db, transactOn } from '@/lib/platform/db'
import { type PracticeChange, publishPractices } from '@/lib/practices/publishing-commands'

export type ContentPublication =
  | (Publication & { editions: string[]; practices: PracticeChange[] })
  | { status: 'faulty'; faults: ContentFault[] }

/**
 * Reads a content folder and publishes it with the editions it declares, all or nothing. While it has a fault, or cannot follow the
 * last release, nothing is written and the site stays as it was.
 */
export const publishContent = async (folder: string, now: Date): Promise<ContentPublication> => {
  const { release, faults } = readContent(await loadContent(folder))
  if (faults.length > 0) return { status: 'faulty', faults }
  // The bytes first: a row never names a file that is not there.
  for (const { path, sha256 } of release.files) {
    await keepBytes(await readFile(join(folder, path)), sha256)
  }
  const declared = release.courses.flatMap(({ editions }) => editions)
  return transactOn(db, async (tx) => {
    const publication = await publishRelease(tx, release, now)
    if (publication.status === 'refused') return { ...publication, editions: [], practices: [] }
    const isNew = publication.status === 'published'
    const practices = isNew ? await publishPractices(tx, release, now) : []
    return { ...publication, editions: await openDeclaredEditions(tx, declared, now), practices }
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
      return [...publication.editions.map(editionLine), 'The content is published already.']
    case 'published':
      return [
        ...publication.items.map(({ id, change }) => `${id}: ${changes[change]}`),
        ...publication.retired.map((id) => `${id}: retired; note it in course.yaml under "retired"`),
        ...publication.practices.map(({ id, change }) => `practices/${id}: ${practiceChanges[change]}`),
        ...publication.editions.map(editionLine),
        `Published as release ${publication.release}.`,
      ]
  }
}

const editionLine = (slug: string) => `${slug}: a new edition`

const changes = {
  none: 'unchanged',
  new: 'new',
  minor: 'a small change, which reaches running editions',
  major: 'a new revision, for which running editions wait',
}

const practiceChanges = {
  new: 'new',
  changed: 'changed',
  retired: 'no longer listed; texts that link to it still find it',
}
