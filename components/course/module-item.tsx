import { ItemQuiz } from '@/components/quiz/item-quiz'
import type { Locale } from '@/lib/i18n/locales'
import type { FormAction } from '@/lib/platform/form-answer'
import type { ModuleItem } from '@/lib/progress/queries/module'
import { undoneReason, type UndoneFacts } from '@/lib/progress/rules'
import type { AttemptShown } from '@/lib/quiz/queries/checks'
import type { QuizStanding } from '@/lib/quiz/queries/standings'
import { ActForm } from './act-form'
import { ItemBody } from './item-body'
import { ItemOutcome } from './item-outcome'
import { ItemSection } from './item-section'

/** Where the reader stands in the edition, and what they can do in it. */
export type Reader = Pick<UndoneFacts, 'signedIn' | 'enrolled' | 'obstacle'>

type Props = {
  locale: Locale
  reader: Reader
  edition: { slug: string; timeZone: string }
  module: string
  item: ModuleItem
  attempt: AttemptShown | null
  /** How far the reader has come with a quiz that has its own page. */
  standing: QuizStanding | null
  /** Whether the reader asked to answer this quiz again. */
  again: boolean
  actions: { complete: FormAction; answer: FormAction }
  /** A fresh key for the one form that the item may have. */
  formKey: string
}

/** An item as this reader has it: what it holds, whether it is done, and the way to complete it. */
export function ModuleItemView(props: Props) {
  const { locale, reader, edition, module, item, attempt, standing, actions, formKey } = props
  const canWork = reader.enrolled && reader.obstacle === null
  const bestScore = attempt?.best ?? standing?.best ?? null
  const reason = undoneReason({ ...reader, criterion: item.criterion, bestScore })
  const isQuiz = item.data.kind === 'quiz'
  return (
    <ItemSection {...{ locale, item }}>
      <ItemBody {...{ locale, item }} />
      {isQuiz && <ItemQuiz {...props} canAnswer={canWork} action={actions.answer} />}
      <ItemOutcome {...{ locale, item, reason, bestScore }} timeZone={edition.timeZone}>
        {canWork && !isQuiz && (
          <ActForm
            {...{ locale, formKey, module, item }}
            action={actions.complete}
            edition={edition.slug}
          />
        )}
      </ItemOutcome>
    </ItemSection>
  )
}
