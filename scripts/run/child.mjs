import { spawn } from 'node:child_process'
import { Stop } from './steps.mjs'

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 128 and more when a signal ended it
 * @property {string} output what it wrote, standard output and errors in order
 * @property {unknown[]} messages what it sent by process.send
 */

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean, messages?: boolean }} [options] `show` passes
 *   what it writes on to the terminal as it comes; `messages` opens a channel for process.send
 * @returns {Promise<Outcome>}
 * @throws {Stop} when this process is told to stop; the command is told too
 */
export const outcomeOf = (command, args, { env = {}, show = false, messages = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', ...(messages ? [/** @type {const} */ ('ipc')] : [])],
    })
    let output = ''
    /** @type {unknown[]} */
    const sent = []
    const take = (/** @type {NodeJS.WriteStream} */ to) => (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
      if (show) to.write(chunk)
    }
    child.stdout?.on('data', take(process.stdout))
    child.stderr?.on('data', take(process.stderr))
    child.on('message', (message) => sent.push(message))
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      child.kill(signal)
      reject(new Stop('Stopped.'))
    }
    process.once('SIGTERM', end).once('SIGINT', end)
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGTERM', end).off('SIGINT', end)
      resolve({ code: code ?? 128, output, messages: sent })
    })
  })

/**
 * Runs a command that must succeed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean, messages?: boolean }} [options]
 * @returns {Promise<Outcome>}
 * @throws {Stop} with the last of its output, when it fails
 */
export const run = async (command, args, options = {}) => {
  const outcome = await outcomeOf(command, args, options)
  if (outcome.code === 0) return outcome
  const tail = options.show ? '' : `${outcome.output.trim().split('\n').slice(-30).join('\n')}\n`
  throw new Stop(`${tail}${[command, ...args].join(' ')} ended with ${outcome.code}.`)
}
