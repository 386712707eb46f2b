import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { message } from './message'
import { fileName, textIsKeptSince } from './rules'
import type { Transport } from './schema'

/**
 * Without an SMTP server a mail becomes a file in `folder`. It appears whole or not at all, and
 * sending the same mail again writes the same file.
 */
export function folderTransport(folder: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    name: `folder ${folder}`,
    async send(mail) {
      const { message: bytes } = await composer.sendMail(message(mail))
      if (!Buffer.isBuffer(bytes)) throw new Error('the composer gave no buffer')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, fileName(mail))
      const file = await open(`${path}.part`, 'w', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(`${path}.part`, path)
    },
  }
}

/**
 * Removes the mails from the folder whose texts the outbox no longer keeps either.
 * @returns how many were removed
 */
export async function pruneMailFolder(folder: string, now: Date): Promise<number> {
  const oldest = fileName({ id: '', queuedAt: textIsKeptSince(now) })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const old = (await readdir(folder)).filter(
    (name) => /\.eml(\.part)?$/.test(name) && name < oldest,
  )
  for (const name of old) await rm(join(folder, name), { force: true })
  return old.length
}
