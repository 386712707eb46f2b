import type { EditionDraft, ReleaseDraft } from '@/lib/catalog/draft'
import { createEdition } from '@/lib/editions/commands/editions'
import { freezeEdition } from '@/lib/editions/commands/freezing'
import { openForums } from '@/lib/forum/commands'
import type { Tx } from '@/lib/platform/db'

const makeEdition = async (
  tx: Tx,
  { forum, ...declaration }: EditionDraft,
  moduleIds: readonly string[],
  now: Date,
): Promise<void> => {
  const editionId = await createEdition(tx, declaration, now)
  // An edition that has opened has its own list; one that has not takes what the course has then.
  const own = await freezeEdition(tx, editionId, now)
  await openForums(tx, { editionId, modules: own.length > 0 ? own : moduleIds, ...forum }, now)
}

/** Makes the editions that content/ declares, with their forums; those that exist stay as they are. */
export const makeEditions = async (tx: Tx, { courses }: ReleaseDraft, now: Date): Promise<void> => {
  for (const { editions, modules } of courses) {
    const moduleIds = modules.map(({ id }) => id)
    for (const edition of editions) await makeEdition(tx, edition, moduleIds, now)
  }
}
