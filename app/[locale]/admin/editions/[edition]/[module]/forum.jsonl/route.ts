import { download } from '@/app/_server/download'
import { downloadForum } from '@/lib/forum/exchange/commands'

type Params = { edition: string; module: string }

export const GET = download<Params>('application/jsonl; charset=utf-8', (ctx, place) =>
  downloadForum(ctx, place),
)
