import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderTransport, pruneMailFolder } from '@/lib/mail/folder'
import type { MailToSend } from '@/lib/mail/schema'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ponte-mail-'))
})
afterEach(() => rm(folder, { recursive: true }))

const mail = (id: string, queuedAt: string): MailToSend => ({
  id,
  kind: 'test',
  messageId: `<${id}@localhost>`,
  to: { address: 'ana@example.org' },
  locale: 'pt',
  subject: 'Código',
  text: 'Olá',
  html: null,
  headers: {},
  facts: null,
  queuedAt: new Date(queuedAt),
  attempts: 0,
})

it('a mail becomes a file that a mail program can read', async () => {
  await folderTransport(folder).send(mail('a', '2026-11-22T12:00:00Z'))
  const names = await readdir(folder)
  expect(names).toEqual(['20261122T120000000Z-a.eml'])
  const read = await PostalMime.parse(await readFile(join(folder, names[0]!)))
  expect(read).toMatchObject({ subject: 'Código', messageId: '<a@localhost>' })
  expect(read.text?.trim()).toBe('Olá')
})

it('the same mail sent again is the same file, even over half a one', async () => {
  await writeFile(join(folder, '20261122T120000000Z-a.eml.part'), 'half')
  await folderTransport(folder).send(mail('a', '2026-11-22T12:00:00Z'))
  await folderTransport(folder).send(mail('a', '2026-11-22T12:00:00Z'))
  expect(await readdir(folder)).toEqual(['20261122T120000000Z-a.eml'])
})

it('the folder is made when it is missing', async () => {
  await folderTransport(join(folder, 'deep', 'mail')).send(mail('a', '2026-11-22T12:00:00Z'))
  expect(await readdir(join(folder, 'deep', 'mail'))).toHaveLength(1)
})

it('files older than thirty days are removed, and nothing else', async () => {
  const out = folderTransport(folder)
  await out.send(mail('old', '2026-10-22T12:00:00Z'))
  await out.send(mail('new', '2026-11-22T12:00:00Z'))
  await writeFile(join(folder, 'README.txt'), 'mine')
  expect(await pruneMailFolder(folder, new Date('2026-11-22T13:00:00Z'))).toBe(1)
  expect(await readdir(folder)).toEqual(['20261122T120000000Z-new.eml', 'README.txt'])
  expect(await pruneMailFolder(join(folder, 'none'), new Date('2026-11-22T13:00:00Z'))).toBe(0)
})
