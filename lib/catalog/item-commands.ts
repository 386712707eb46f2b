import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { ItemDraft, VersionDraft } from './draft'
import { planRevision, type RevisionPlan } from './rules'

/** What became of an item: a minor change reaches running editions, a major one waits for them. */
export type ItemChange = { id: string; change: RevisionPlan['change'] }

/** Only what changed, for whoever published to read. */
export const itemChanges = (changes: readonly ItemChange[]): ItemChange[] =>
  changes.filter(({ change }) => change !== 'none')

const currentVersions = (tx: Tx, itemId: string, revision: number) =>
  tx.itemVersion.findMany({
    where: { itemId, revision, supersededAt: null },
    select: { id: true, language: true, hash: true, html: true, data: true },
  })

type Current = Awaited<ReturnType<typeof currentVersions>>

const writeVersion = async (
  tx: Tx,
  itemId: string,
  revision: number,
  { language, hash, title, html, data }: VersionDraft,
  now: Date,
) => {
  const content = { title, html, data: JSON.stringify(data) }
  const key = { itemId, language, revision, hash }
  // What was written before, changed and changed back is the same version again.
  await tx.itemVersion.upsert({
    where: { itemId_language_revision_hash: key },
    create: { id: newId(), ...key, ...content, publishedAt: now },
    update: { ...content, supersededAt: null },
  })
}

/** The same words may give other HTML, after a change of the renderer: then no revision is touched. */
const refreshHtml = async (tx: Tx, current: Current, drafted: readonly VersionDraft[]) => {
  for (const { id, language, hash, html, data } of current) {
    const draft = drafted.find((one) => one.language === language && one.hash === hash)
    if (!draft) continue
    const next = { html: draft.html, data: JSON.stringify(draft.data) }
    if (next.html === html && next.data === data) continue
    await tx.itemVersion.update({ where: { id }, data: next })
  }
}

/** Writes one item and those of its languages that changed. */
export const publishItem = async (
  tx: Tx,
  moduleId: string,
  item: ItemDraft,
  now: Date,
): Promise<ItemChange> => {
  const { id, kind, position, minutes, required, opensAfterDays, versions } = item
  const known = await tx.item.findUnique({ where: { id }, select: { revision: true } })
  const current = known ? await currentVersions(tx, id, known.revision) : []
  const plan = planRevision(known && { ...known, versions: current }, versions)
  const { revision } = plan
  const rules = { minutes, required, opensAfterDays }
  const facts = { moduleId, kind, position, ...rules, revision, retiredAt: null }
  await tx.item.upsert({ where: { id }, create: { id, ...facts }, update: facts })
  await tx.itemVersion.updateMany({
    where: { itemId: id, revision, supersededAt: null, language: { in: plan.supersede } },
    data: { supersededAt: now },
  })
  for (const draft of versions) {
    if (plan.write.includes(draft.language)) await writeVersion(tx, id, revision, draft, now)
  }
  await refreshHtml(tx, current, versions)
  return { id, change: plan.change }
}
