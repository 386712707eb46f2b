import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const roomy = 1024 ** 3

const hasRoom = () =>
  statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize > roomy,
    () => false,
  )

/**
 * A new folder for files that need not outlive the machine, in memory where there is room: SQLite
 * waits for the disk at each commit, which a busy machine makes slow.
 */
export const scratchFolder = async (prefix: string): Promise<string> =>
  mkdtemp(join((await hasRoom()) ? memory : tmpdir(), prefix))
