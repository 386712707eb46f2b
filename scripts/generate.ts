import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaFor } from './db/twin'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'prisma/generated')
const schema = join(root, 'prisma/schema.prisma')
const twin = join(generated, 'postgresql.prisma')
const stamp = join(generated, 'stamp')

const read = (path: string) => readFile(path, 'utf8')

/** Runs `prisma generate`; its output is shown only when it fails. */
const generate = async (path: string) => {
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  const child = spawn(process.execPath, [prisma, 'generate', '--no-hints', '--schema', path], {
    // Prisma looks for its schema engine, which it would download, and does not run it here:
    // any file that exists will do.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`prisma generate failed on ${path}:\n${said}`)
}

const text = await read(schema)
const version = await read(join(root, 'node_modules/prisma/package.json'))
const wanted = createHash('sha256')
  .update([text, version, await read(import.meta.filename)].join('\0'))
  .digest('hex')

const isCurrent = (await read(stamp).catch(() => '')) === wanted

if (process.argv.includes('--check')) {
  if (!isCurrent) console.info('The database clients are older than the schema.')
  process.exitCode = isCurrent ? 0 : 1
} else if (isCurrent) {
  console.info('The database clients are up to date.')
} else {
  await mkdir(generated, { recursive: true })
  await writeFile(twin, schemaFor('postgresql', text))
  await Promise.all([generate(schema), generate(twin)])
  await writeFile(stamp, wanted)
  console.info('The database clients are generated.')
}
