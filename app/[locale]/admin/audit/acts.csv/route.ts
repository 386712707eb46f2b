import { download } from '@/app/_server/download'
import { downloadAudit } from '@/lib/dashboard/audit/download-commands'
import { auditFilterSchema } from '@/lib/dashboard/audit/schema'

export const GET = download('text/csv; charset=utf-8', (ctx, _params, search) =>
  downloadAudit(ctx, auditFilterSchema.parse(search)),
)
