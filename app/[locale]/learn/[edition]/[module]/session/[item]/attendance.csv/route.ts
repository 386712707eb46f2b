import { download } from '@/app/_server/download'
import { downloadAttendance } from '@/lib/live-sessions/commands/download'

type Params = { edition: string; item: string }

export const GET = download<Params>('text/csv; charset=utf-8', (ctx, { edition, item }) =>
  downloadAttendance(ctx, { edition, item }),
)
