import { pino } from 'pino'
import { env } from './env'
import { errorFacts, hideAddresses } from './log-facts'

/** Keys whose value a log line never carries, at the top or one level down. */
const personal = [
  ...['email', 'name', 'address', 'to', 'toAddress', 'toName', 'body', 'text', 'html', 'subject'],
  ...['password', 'passwordHash', 'token', 'code', 'codeHash', 'secret', 'cookie', 'authorization'],
  ...['input', 'payload', 'headers'],
]

/**
 * The log: JSON lines on standard output, an event a line, with ids and numbers and never what
 * somebody wrote, is called or signs in with. Say what happened as a fixed sentence and give the
 * rest as facts: `log.info({ requestId, jobId }, 'mail sent')`.
 */
export const log = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), remove: true },
  serializers: { err: errorFacts, error: errorFacts },
  hooks: { streamWrite: hideAddresses },
})
