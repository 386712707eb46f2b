import { download } from '@/app/_server/download'
import { downloadReport } from '@/lib/forum/disqus/pages/commands'

export const GET = download<{ batch: string }>('text/csv; charset=utf-8', (ctx, { batch }) =>
  downloadReport(ctx, batch),
)
