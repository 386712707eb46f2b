import { download } from '@/app/_server/download'
import { downloadSheets } from '@/lib/sheets/commands/download'
import type { SheetPlace } from '@/lib/sheets/rules/place'

export const GET = download<SheetPlace>('text/csv; charset=utf-8', downloadSheets)
