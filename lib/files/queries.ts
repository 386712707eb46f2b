import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { canReadFile } from './policy'

export type FileFacts = { sha256: string; size: number; mediaType: string; name: string }

/**
 * What is known of a file.
 *
 * @throws NotFound when there is none, or none for this viewer
 */
export const fileFacts = async (viewer: Viewer, id: string): Promise<FileFacts> => {
  const file = await reader.file.findUnique({
    where: { id },
    select: { sha256: true, size: true, mediaType: true, name: true, purpose: true },
  })
  if (!file || !canReadFile(viewer, file)) throw new NotFound()
  const { sha256, size, mediaType, name } = file
  return { sha256, size, mediaType, name }
}

/**
 * What is known of a file that its area let somebody at.
 *
 * @throws NotFound when there is none
 */
export const attachedFacts = async (id: string): Promise<FileFacts> => {
  const file = await reader.file.findUnique({
    where: { id },
    select: { sha256: true, size: true, mediaType: true, name: true },
  })
  if (!file) throw new NotFound()
  return file
}

/** The bytes of some files of content, for whoever makes another file of them; in the order of ids. */
export const contentFiles = async (
  viewer: Viewer,
  ids: readonly string[],
): Promise<{ id: string; sha256: string }[]> => {
  const files = await reader.file.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: 'asc' },
    select: { id: true, sha256: true, purpose: true },
  })
  return files.filter((file) => canReadFile(viewer, file)).map(({ id, sha256 }) => ({ id, sha256 }))
}
