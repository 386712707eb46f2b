import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { actionsKey } from '@/scripts/run/build.mjs'

/** A running site with nobody in it, in a data folder of its own. */
export type Site = {
  url: string
  dataDir: string
  environment: NodeJS.ProcessEnv
  /** The link that makes the first administrator. */
  welcome: string
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

const output = (child: ChildProcess) => {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return () => text
}

/** Migrations, site row and content: what npm start does before it serves. */
const prepare = async (environment: NodeJS.ProcessEnv): Promise<string> => {
  const child = fork('scripts/prepare.ts', {
    env: environment,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said = output(child)
  let welcome = ''
  child.on('message', (made: { welcome: string }) => (welcome = made.welcome))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`The site could not be prepared:\n${said()}`)
  return welcome
}

const untilHealthy = (url: string) =>
  expect(async () => {
    const answer = await fetch(`${url}/api/health`)
    expect(await answer.json()).toMatchObject({ status: 'ok' })
  }).toPass({ timeout: 90_000, intervals: [50] })

/**
 * Starts the built site on a free port.
 *
 * @param extra variables beside those that every journey has; empty ones keep .env out
 * @returns the site, and what ends it and removes its data
 */
export const startSite = async (extra: Record<string, string> = {}) => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'ponte-journey-'))
  const url = `http://localhost:${port}`
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ NODE_ENV: 'production', PORT: String(port), BASE_URL: url, DATA_DIR: dataDir },
    ...{ DATABASE_URL: '', SMTP_URL: '', SECRET: '', SITE_MODE: '', HOST: '', TRUST_PROXY: '' },
    ...{ LOG_LEVEL: 'warn', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey() },
    ...extra,
  }
  const welcome = await prepare(environment)
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--port', String(port)],
    { env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const said = output(child)
  const ended = once(child, 'close')
  await untilHealthy(url).catch((cause: unknown) => {
    throw new Error(`The server is not well:\n${said()}`, { cause })
  })
  const site: Site = { url, dataDir, environment, welcome }
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { site, said, stop }
}
