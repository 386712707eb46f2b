import { download } from '@/app/_server/download'
import { downloadLearners } from '@/lib/dashboard/download-commands'
import { learnerFilterSchema } from '@/lib/dashboard/schema'

type Params = { edition: string }

export const GET = download<Params>('text/csv; charset=utf-8', (ctx, { edition }, search) =>
  downloadLearners(ctx, { edition, filter: learnerFilterSchema.parse(search) }),
)
