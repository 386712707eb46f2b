import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { actionsKey } from './build.mjs'
import { Stop } from './steps.mjs'

const patience = 15_000

/**
 * Stops when somebody else listens there.
 *
 * @param {number} port
 * @param {string | undefined} host
 */
export const requirePort = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${error.code ?? ''})`
      reject(new Stop(`Port ${port} ${why}. Choose another: PORT=${port + 1} npm start`))
    })
    probe.listen(port, host, () => probe.close(resolve))
  })

/** Megabytes of heap for the server: a third of the memory, between 256 and 1024. */
const heap = () => Math.round(Math.min(1024, Math.max(256, totalmem() / 3 / 2 ** 20)))

/**
 * @param {'start' | 'dev'} command
 * @param {number} port
 * @param {string | undefined} host
 */
const launch = (command, port, host) =>
  spawn(
    process.execPath,
    [
      ...(command === 'start' ? [`--max-old-space-size=${heap()}`] : []),
      'node_modules/next/dist/bin/next',
      ...[command, '--port', String(port)],
      ...(host === undefined ? [] : ['--hostname', host]),
    ],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: command === 'start' ? 'production' : 'development',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
      },
    },
  )

/**
 * Waits until the server answers on its health address, whatever it says.
 *
 * @param {number} port
 * @param {string | undefined} host
 * @param {AbortSignal} given up when it fires
 * @returns {Promise<Response | null>} null when given up
 */
const answer = async (port, host, given) => {
  const name = host === undefined || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  while (!given.aborted) {
    try {
      return await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}/api/health`)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return null
}

/**
 * Serves until told to stop. A server that falls is started again, unless it falls five times
 * within a minute. SIGTERM and SIGINT let it finish the requests at hand, for 15 seconds at most.
 *
 * @param {{ command?: 'start' | 'dev', port: number, host?: string, ready: (health: Response) => void }} options
 *   `ready` is called once, when the server answers for the first time
 * @returns {Promise<number>} the exit code
 */
export const serve = ({ command = 'start', port, host, ready }) =>
  new Promise((resolve) => {
    let stopping = false
    /** @type {number[]} */
    const falls = []
    const firstAnswer = new AbortController()
    let child = launch(command, port, host)

    const watch = () => {
      child.once('exit', (code, signal) => {
        if (stopping) return resolve(0)
        const now = performance.now()
        falls.push(now)
        if (falls.filter((fall) => now - fall < 60_000).length >= 5 || command === 'dev') {
          firstAnswer.abort()
          return resolve(code ?? 1)
        }
        console.error(`The server ended (${signal ?? code ?? ''}); starting it again.`)
        setTimeout(() => {
          if (stopping) return resolve(0)
          child = launch(command, port, host)
          watch()
        }, 500 * falls.length)
      })
    }
    watch()

    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
      process.on(signal, () => {
        if (stopping) return
        stopping = true
        firstAnswer.abort()
        child.kill(signal)
        setTimeout(() => child.kill('SIGKILL'), patience).unref()
      })

    void answer(port, host, firstAnswer.signal).then((health) => health && ready(health))
  })
