import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ContentFiles } from './a-course'

/** Writes files into a new folder, as an author would have them, and gives its path. */
export const contentFolder = async (files: ContentFiles): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ponte-content-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}
