import { itemTexts, type ItemText } from '@/lib/catalog/item-queries'
import { shownData, type ShownData } from '@/lib/catalog/rules'
import type { Criterion } from '@/lib/catalog/schema'
import { editionPage, type EditionPage } from '@/lib/editions/edition-queries'
import { isStaffOf } from '@/lib/editions/policy'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { nextItem, type EvidenceKind, type ListedItem } from '../rules'
import { ownList } from './list'
import { lockWords, type LockShown } from './lock-queries'
import {
  nextStep,
  openModules,
  waiting,
  type NextStep,
  type OwnModule,
  type Waiting,
} from './modules'

/** Why an item counts as done, and since when. */
export type EvidenceShown = {
  kind: EvidenceKind
  recordedAt: Date
  /** Who vouched for it, and why, where somebody did. */
  confirmation: { confirmedBy: string; reason: string } | null
}

/** An item of the edition, whole; `evidence` is the viewer's, null while it is not done. */
export type ModuleItem = Omit<ItemText, 'data'> &
  ListedItem & {
    /** Of what is locked nothing is told but its title. */
    data: ShownData | { kind: 'locked' }
    lock: LockShown | null
    number: number
    /** The edition no longer has it: it is shown to who did it, or has begun it. */
    retired: boolean
    criterion: Criterion
    passMark: number | null
    evidence: EvidenceShown | null
  }

/** `next` is the item to do next in this module, `after` where to go once nothing is left in it. */
export type ModulePage = {
  edition: EditionPage
  module: OwnModule
  previous: OwnModule | null
  following: OwnModule | null
  modules: number
  items: ModuleItem[]
  next: string | null
  after: NextStep | null
  /** What a day will open, when nothing is open now. */
  waiting: Waiting | null
}

/**
 * A module of an edition, with all that its page shows of texts and progress.
 *
 * @returns null when it is there but not for this viewer, or not open yet: the edition's page says
 * why, and what to do
 */
export async function modulePage(
  viewer: Viewer,
  slug: string,
  moduleSlug: string,
  now: Date,
): Promise<ModulePage | null> {
  const edition = await editionPage(viewer, slug)
  const list = await ownList(viewer, edition, now)
  const modules = await openModules(viewer, edition, list)
  const at = modules.findIndex((module) => module.slug === moduleSlug)
  const module = modules[at]
  if (!edition.frozenAt || !edition.readable) return null
  if (!module) throw new NotFound()
  const held = list.items.filter(({ moduleId }) => moduleId === module.id)
  const gone = list.retired.filter(({ moduleId }) => moduleId === module.id)
  const shown = [...held, ...gone]
  const after = nextStep(modules, list)
  const shut = held.flatMap(({ itemId }) => list.locks.get(itemId) ?? [])
  const [texts, words, evidence] = await Promise.all([
    itemTexts(viewer, shown),
    lockWords(viewer, list, modules, shut),
    firstEvidence(edition.own?.id, shown),
  ])
  const byId = new Map(texts.map((text) => [text.itemId, text]))
  const items = shown.flatMap((item) => {
    const text = byId.get(item.itemId)
    if (!text) return []
    const criterion = item.criterion as Criterion
    const done = evidence.get(item.itemId) ?? null
    const mayKnow = done !== null || isStaffOf(viewer, edition.id)
    const lock = words(list.locks.get(item.itemId))
    const told = lock
      ? { html: '', data: { kind: 'locked' } as const }
      : { html: text.html, data: shownData(text.data, mayKnow) }
    const retired = item.retiredAt !== null
    return [{ ...item, ...text, criterion, evidence: done, ...told, lock, retired }]
  })
  return {
    edition,
    module,
    previous: modules[at - 1] ?? null,
    following: modules[at + 1] ?? null,
    modules: modules.length,
    items: items.map((item, index) => ({ ...item, number: index + 1 })),
    next: nextItem(held, list.completions, list.locks)?.itemId ?? null,
    after,
    waiting: after ? null : await waiting(viewer, list),
  }
}

/** For each completed item, the evidence that came first. */
async function firstEvidence(enrolmentId: string | undefined, items: readonly ListedItem[]) {
  if (enrolmentId === undefined) return new Map<string, EvidenceShown>()
  const rows = await reader.evidence.findMany({
    where: { enrolmentId, itemId: { in: items.map(({ itemId }) => itemId) } },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    select: {
      itemId: true,
      kind: true,
      recordedAt: true,
      confirmation: { select: { confirmedBy: true, reason: true } },
    },
  })
  return new Map(
    rows.map(({ itemId, kind, ...shown }) => [itemId, { kind: kind as EvidenceKind, ...shown }]),
  )
}
