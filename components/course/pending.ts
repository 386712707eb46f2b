import type { ModuleItem } from '@/lib/progress/queries/module'
import type { Pending } from '@/lib/progress/rules'
import type { QuizStanding } from '@/lib/quiz/queries/standings'
import type { OwnTask } from '@/lib/tasks/own/queries'

type Begun = {
  item: Pick<ModuleItem, 'criterion'>
  own: OwnTask | null
  standing: QuizStanding | null
}

/** What the reader did with an item that does not count yet; null for nothing. */
export function pendingOf({ item, own, standing }: Begun): Pending | null {
  if (standing?.open) return 'attemptRuns'
  if (own?.post) return own.post === 'held' ? 'postHeld' : 'postStands'
  if (!own?.text || own.text === 'draft') return null
  if (own.text === 'accepted' || item.criterion === 'submitted') return 'textStands'
  return own.text === 'waits' ? 'textWaits' : 'textChanges'
}
