import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { requireSite } from '@/lib/platform/site'
import { endStreams } from './event-stream'
import { watchRequests } from './open-requests'
import { startWorker } from './worker'

const patience = 10_000

/**
 * Puts a piece of work before the end of the process. Next ends it as soon as the last request is
 * answered, and would cut off a mail that is being sent; so its listeners are called afterwards.
 */
const beforeTheEnd = (work: () => Promise<void>): void => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const later = process.rawListeners(signal)
    process.removeAllListeners(signal)
    process.once(signal, () => {
      const limit = new Promise((resolve) => setTimeout(resolve, patience).unref())
      void Promise.race([work(), limit]).finally(() => {
        for (const listener of later) listener.call(process, signal)
      })
    })
  }
}

/** Whoever supervises this server and dies lets go of the channel; nobody would stop it then. */
const endWithSupervisor = (): void => {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}

/** What a server does once, before it answers its first request. */
export const startUp = async (): Promise<void> => {
  watchRequests()
  await requireSite(env.SITE_MODE)
  endWithSupervisor()
  const stopWorker = env.JOBS === 'off' ? null : startWorker()
  beforeTheEnd(async () => {
    endStreams()
    if (!stopWorker) return
    await stopWorker()
    log.info('the worker has ended')
  })
}
