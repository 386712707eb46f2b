// What npm run doctor asks of the site itself; sends its findings to the process that started it.
import { existsSync, statSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { engineOf } from '@/lib/platform/db/engine'
import { env } from '@/lib/platform/env'
import type { Finding } from './run/findings.mjs'
import { requirePort } from './run/server.mjs'

const modeOf = (path: string) => statSync(path).mode & 0o777

const dataFolder = async (): Promise<Finding> => {
  const folder = env.DATA_DIR
  const base = { name: 'data folder', mend: `mkdir -p ${folder} && chmod 700 ${folder}` }
  if (!existsSync(folder))
    return { ...base, ok: false, words: `${folder} is missing`, mend: 'npm start' }
  const writable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!writable) return { ...base, ok: false, words: `${folder} cannot be written` }
  if (modeOf(folder) & 0o077)
    return { ...base, ok: false, words: `${folder} is open to other users` }
  return { ...base, ok: true, words: folder }
}

const secret = (): Finding => {
  const path = join(env.DATA_DIR, 'secret')
  const base = { name: 'secret', mend: `chmod 600 ${path}` }
  if (env.SECRET !== undefined) return { ...base, ok: true, words: 'from the environment' }
  if (!existsSync(path)) return { ...base, ok: false, words: 'not made yet', mend: 'npm start' }
  const ok = (modeOf(path) & 0o077) === 0
  return { ...base, ok, words: ok ? 'readable by its owner alone' : 'readable by other users' }
}

const reasons = {
  unreachable: { words: 'cannot be opened', mend: 'npm run db:migrate' },
  'migrations-missing': { words: 'lacks migrations', mend: 'npm run db:migrate' },
}

const database = async (): Promise<Finding[]> => {
  const engine = engineOf(env.DATABASE_URL)
  const name = 'database'
  const file = env.DATABASE_URL.replace(/^file:/, '')
  // Opening a SQLite file that is missing would make it.
  if (engine === 'sqlite' && !existsSync(file))
    return [{ name, ok: false, words: `${file} is missing`, mend: 'npm start' }]
  const { databaseHealth } = await import('@/lib/platform/db/health')
  const { closeDatabase } = await import('@/lib/platform/db')
  const { requireSite } = await import('@/lib/platform/site')
  try {
    const health = await databaseHealth()
    if (!health.ok) return [{ name, ok: false, ...reasons[health.reason] }]
    const mode = await requireSite(env.SITE_MODE).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
    )
    return [
      { name, ok: true, words: `${engine}, migrations current`, mend: '' },
      { name: 'site', ok: mode === null, words: mode ?? env.SITE_MODE, mend: 'npm start' },
    ]
  } finally {
    await closeDatabase()
  }
}

/** Whether something listens there, within three seconds. */
const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 3_000 })
    const end = (ok: boolean) => () => {
      socket.destroy()
      resolve(ok)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })

const mail = async (): Promise<Finding> => {
  const name = 'mail'
  if (env.SMTP_URL === undefined)
    return {
      name,
      ok: true,
      words: `lands in ${env.DATA_DIR}/mail; set SMTP_URL to send it`,
      mend: '',
    }
  const { hostname, port, protocol } = new URL(env.SMTP_URL)
  const number = Number(port) || (protocol === 'smtps:' ? 465 : 587)
  const ok = await answers(hostname, number)
  const words = `${hostname}:${number} ${ok ? 'answers' : 'does not answer'}`
  return { name, ok, words, mend: 'correct SMTP_URL, or open the way to that server' }
}

const port = async (): Promise<Finding> => {
  const free = await requirePort(env.PORT, env.HOST).then(
    () => true,
    () => false,
  )
  const words = free ? `${env.PORT} is free` : `${env.PORT} is in use`
  const ours = !free && (await healthAnswers())
  return {
    name: 'port',
    ok: free || ours,
    words: ours ? `${words} by this site` : words,
    mend: `PORT=${env.PORT + 1} npm start`,
  }
}

const healthAnswers = () =>
  fetch(`http://127.0.0.1:${env.PORT}/api/health`).then(
    async (answer) => (await answer.text()).includes('"version"'),
    () => false,
  )

process.send?.([await dataFolder(), secret(), ...(await database()), await mail(), await port()])
