import type { EditionPage } from '@/lib/editions/edition-queries'
import { reader } from '@/lib/platform/db'

/** The edition's own list of items, and when the viewer completed which of them. */
export async function ownList(edition: Pick<EditionPage, 'id' | 'own'>) {
  const enrolmentId = edition.own?.id
  const [items, done] = await Promise.all([
    reader.editionItem.findMany({
      where: { editionId: edition.id },
      orderBy: { position: 'asc' },
      select: {
        itemId: true,
        moduleId: true,
        position: true,
        required: true,
        criterion: true,
        revision: true,
        passMark: true,
        minutes: true,
      },
    }),
    enrolmentId === undefined
      ? []
      : reader.completion.findMany({
          where: { enrolmentId },
          select: { itemId: true, completedAt: true },
        }),
  ])
  const completions = new Map(done.map(({ itemId, completedAt }) => [itemId, completedAt]))
  return { items, completions }
}

export type OwnList = Awaited<ReturnType<typeof ownList>>
