import { databaseHealth } from '@/lib/platform/db/health'
import { log } from '@/lib/platform/log'
import { version } from '@/package.json'

export const dynamic = 'force-dynamic'

const answer = (status: number, facts: Record<string, string>): Response =>
  Response.json({ ...facts, version }, { status, headers: { 'Cache-Control': 'no-store' } })

/** For whoever watches the site: well, or the reason why not. Nothing about data or people. */
export const GET = async (): Promise<Response> => {
  const health = await databaseHealth()
  if (health.ok)
    return answer(200, { status: 'ok', database: health.engine, migrations: 'current' })
  log.error({ reason: health.reason, err: health.error }, 'the database is not well')
  return answer(503, { status: 'unavailable', database: health.engine, reason: health.reason })
}
