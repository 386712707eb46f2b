import type { Instrumentation } from 'next'

/** Runs once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startUp } = await import('./app/_server/startup')
  await startUp()
}

/** Logs what failed while components were rendered; the digest is the number that the person sees. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/platform/log')
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined
  const requestId = request.headers['x-ponte-request']
  // The route's pattern, not the address, which may hold somebody's token.
  log.error({ err: error, digest, requestId, route: context.routePath }, 'a page failed')
}
