import { requireAccount } from '@/lib/accounts/policy'
import { takeUpload, type Upload } from '@/lib/files/uploads'
import { Invalid } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { mostFiles } from './schema'

export const tooManyFiles = () =>
  new Invalid({ files: { code: 'tooManyFiles', values: { max: mostFiles } } }, 'invalidForm')

/**
 * Takes the files of a form, one after the other: a picture takes a good deal of memory.
 * @throws Forbidden when there are files and no account
 * @throws Invalid when there are too many, or one is not taken
 */
export async function takeUploads(viewer: Viewer, files: readonly File[]): Promise<Upload[]> {
  if (files.length === 0) return []
  requireAccount(viewer)
  if (files.length > mostFiles) throw tooManyFiles()
  const uploads: Upload[] = []
  for (const file of files) uploads.push(await takeUpload(file))
  return uploads
}
