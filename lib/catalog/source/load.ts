import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type SourceFile, sourceFile, type SourceFiles } from './files'

/** Every file under a folder; hidden ones (a system's or an editor's) are passed over. */
export const loadContent = async (folder: string): Promise<SourceFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .sort()
  const files = new Map<string, SourceFile>()
  for (const path of paths) {
    files.set(path.split(sep).join('/'), sourceFile(path, await readFile(join(folder, path))))
  }
  return files
}
