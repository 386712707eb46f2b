/** What an item asks, and when. */
type ItemRule = {
  required: boolean
  criterion: string
  passMark: number | null
  opensAfterDays: number | null
}

/** An item as the course has it now. */
export type CourseItem = ItemRule & {
  itemId: string
  moduleId: string
  revision: number
  minutes: number
}

/** The same as the edition has it, or had it. */
export type OwnItem = CourseItem & {
  position: number
  releasedAt: Date | null
  retiredAt: Date | null
}

export type CourseModule = { moduleId: string; requires: string | null }
export type OwnModule = CourseModule & { position: number; earlier: string | null }

export type CourseList = { modules: readonly CourseModule[]; items: readonly CourseItem[] }
export type OwnList = { modules: readonly OwnModule[]; items: readonly OwnItem[] }

/**
 * `rule`: it asks something else, or on another day; `text`: only what it holds is new; `place`: only
 * its module, or how long it takes.
 */
export type ItemChange =
  | { kind: 'new'; before: null; after: CourseItem }
  | { kind: 'removed'; before: OwnItem; after: null }
  | { kind: 'rule' | 'text' | 'place'; before: OwnItem; after: CourseItem }

export type ModuleChange = { moduleId: string; kind: 'new' | 'removed' | 'requires' }

/** What adopting would change; `before` and `after` are the ids of what is asked. */
export type Plan = {
  items: ItemChange[]
  modules: ModuleChange[]
  /** What stays comes in another order. */
  reordered: boolean
  before: string[]
  after: string[]
}

/** How what an edition has differs from what its course has become. */
export function planOf(own: OwnList, course: CourseList): Plan {
  const had = own.items.filter(({ retiredAt }) => retiredAt === null)
  const [before, after] = [byId(had), byId(course.items)]
  const changed = course.items.flatMap((item) => changeOf(before.get(item.itemId), item) ?? [])
  const gone = had.filter(({ itemId }) => !after.has(itemId))
  return {
    items: [
      ...changed,
      ...gone.map((item) => ({ kind: 'removed', before: item, after: null }) as const),
    ],
    modules: modulesOf(own, course, had),
    reordered: isReordered(had, course.items),
    before: askedOf(had),
    after: askedOf(course.items),
  }
}

export const isEmpty = ({ items, modules, reordered }: Plan): boolean =>
  items.length === 0 && modules.length === 0 && !reordered

/** Nobody could complete what asks for nothing. */
export const asksNothing = ({ after }: Plan): boolean => after.length === 0

const byId = <T extends { itemId: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.itemId, item]))

const askedOf = (items: readonly CourseItem[]) =>
  items.flatMap(({ required, itemId }) => (required ? [itemId] : []))

function changeOf(before: OwnItem | undefined, after: CourseItem): ItemChange | null {
  if (!before) return { kind: 'new', before: null, after }
  const differs = (...what: (keyof CourseItem)[]) => what.some((key) => before[key] !== after[key])
  if (differs('required', 'criterion', 'passMark', 'opensAfterDays'))
    return { kind: 'rule', before, after }
  if (differs('revision')) return { kind: 'text', before, after }
  return differs('moduleId', 'minutes') ? { kind: 'place', before, after } : null
}

function modulesOf(own: OwnList, course: CourseList, had: readonly OwnItem[]): ModuleChange[] {
  const holds = (id: string) => had.some(({ moduleId }) => moduleId === id)
  const rows = new Map(own.modules.map((module) => [module.moduleId, module]))
  const changed = course.modules.flatMap(({ moduleId, requires }): ModuleChange[] => {
    const row = rows.get(moduleId)
    const isNew =
      !row || (!holds(moduleId) && course.items.some((item) => item.moduleId === moduleId))
    if (isNew) return [{ moduleId, kind: 'new' }]
    return row.requires === requires ? [] : [{ moduleId, kind: 'requires' }]
  })
  const left = new Set(course.modules.map(({ moduleId }) => moduleId))
  const gone = own.modules.filter(({ moduleId }) => !left.has(moduleId) && holds(moduleId))
  return [...changed, ...gone.map(({ moduleId }) => ({ moduleId, kind: 'removed' }) as const)]
}

/** Whether what both lists have stands in another order; a module alone moves its items. */
function isReordered(had: readonly OwnItem[], items: readonly CourseItem[]): boolean {
  const [before, after] = [byId(had), byId(items)]
  const stood = [...had].sort((a, b) => a.position - b.position)
  const kept = stood.flatMap(({ itemId }) => (after.has(itemId) ? [itemId] : []))
  const stands = items.flatMap(({ itemId }) => (before.has(itemId) ? [itemId] : []))
  return kept.some((itemId, at) => stands[at] !== itemId)
}

/** How many learners have done so much of what is asked before and after. */
export type Doing = { finished: boolean; before: number; after: number; learners: number }

/**
 * How many would be completed by it, would keep their completion with something new to do, would
 * have more or less to do than before.
 */
export type Affected = { completes: number; keeps: number; more: number; fewer: number }

/** Whom a plan affects; who is in none of these is not. */
export function affectedBy({ before, after }: Plan, doing: readonly Doing[]): Affected {
  const affected = { completes: 0, keeps: 0, more: 0, fewer: 0 }
  for (const { finished, learners, ...done } of doing) {
    const [open, opens] = [before.length - done.before, after.length - done.after]
    if (finished) affected.keeps += opens > 0 ? learners : 0
    else if (opens === 0) affected.completes += learners
    else if (opens > open) affected.more += learners
    else if (opens < open) affected.fewer += learners
  }
  return affected
}
