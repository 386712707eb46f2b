import { undoneReason, type UndoneFacts } from '@/lib/progress/rules'
import { ItemBody } from './item-body'
import { ItemOutcome } from './item-outcome'
import type { FilmWishes, WorkProps } from './item-place'
import { ItemSection } from './item-section'
import { ItemWay } from './item-way'
import { ItemWork } from './item-work'
import { LockedItem } from './order/locked-item'
import { pendingOf } from './pending'

/** Where the reader stands in the edition, and what they can do in it. */
export type Reader = Pick<UndoneFacts, 'signedIn' | 'enrolled' | 'obstacle'>

type Props = Omit<WorkProps, 'canWork'> & { reader: Reader; films: FilmWishes }

/** An item as this reader has it: what it holds, whether it is done, and the way to complete it. */
export function ModuleItemView({ reader, films, ...props }: Props) {
  const { locale, edition, module, item, attempt, standing } = props
  if (item.lock) return <LockedItem {...{ locale, edition, item }} lock={item.lock} />
  const canWork = reader.enrolled && reader.obstacle === null && !item.retired
  const bestScore = attempt?.best ?? standing?.best ?? null
  const waits = pendingOf(props)
  const reason = undoneReason({ ...reader, criterion: item.criterion, bestScore, waits })
  return (
    <ItemSection {...{ locale, item }}>
      <ItemBody {...{ locale, item, films }} path={`/${locale}/learn/${edition.slug}/${module}`} />
      <ItemWork {...props} canWork={canWork} />
      <ItemOutcome {...{ locale, item, reason, bestScore }} timeZone={edition.timeZone}>
        {canWork && item.data.kind !== 'quiz' && <ItemWay {...props} canWork={canWork} />}
      </ItemOutcome>
    </ItemSection>
  )
}
