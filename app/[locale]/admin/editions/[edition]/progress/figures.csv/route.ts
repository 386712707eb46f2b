import { download } from '@/app/_server/download'
import { figuresFile } from '@/lib/dashboard/figures/download-queries'

type Params = { edition: string }

export const GET = download<Params>('text/csv; charset=utf-8', (ctx, { edition }) =>
  figuresFile(ctx.viewer, edition, ctx.now),
)
