import { db } from '@/lib/platform/db'

/** How long the HTML of imported posts is kept for repairs, in days. */
const kept = 90

/** Forgets what imported posts looked like where they came from, once nothing will need repair. */
export async function forgetImportedHtml(now: Date): Promise<void> {
  const before = new Date(now.getTime() - kept * 86_400_000)
  await db.importedPost.updateMany({
    where: { html: { not: null }, batch: { finishedAt: { lt: before } } },
    data: { html: null },
  })
}
