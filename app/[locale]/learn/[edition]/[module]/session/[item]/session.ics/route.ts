import { download } from '@/app/_server/download'
import { sessionFile } from '@/lib/calendar/queries'
import type { SessionPlace } from '@/lib/live-sessions/rules/place'

export const GET = download<SessionPlace>('text/calendar; charset=utf-8', async (ctx, place) => {
  const { edition, module, item } = place
  const { name, text } = await sessionFile(ctx.viewer, { edition, module, item }, ctx.now)
  return { name, text: [new TextEncoder().encode(text)] }
})
