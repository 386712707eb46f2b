import { instant, reader } from '@/lib/platform/db'
import type { ShownSummary } from './schema'

/** What a thread says in a language, in one statement; null where nobody wrote that. */
export async function shownSummary(thread: string, language: string): Promise<ShownSummary | null> {
  const [found] = await reader.$queryRaw<ShownSummary[]>`
    SELECT s."html", s."language", a."name", s."writtenAt", s."upTo"
    FROM "ThreadSummary" s JOIN "Account" a ON a."id" = s."accountId"
    WHERE s."threadId" = ${thread} AND s."language" = ${language} AND s."replacedAt" IS NULL
    ORDER BY s."id" DESC LIMIT 1`
  return found ? { ...found, writtenAt: instant(found.writtenAt) } : null
}
