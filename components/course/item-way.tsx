import { CountForm } from '@/components/tasks/count-form'
import { QuestionWay } from '@/components/tasks/question-way'
import { translator } from '@/lib/i18n/translator'
import { ActForm } from './act-form'
import { aboutItem, type WorkProps } from './item-place'
import { pendingOf } from './pending'

/** What completes an item and is no part of it: a word, or the way to where it is done. */
export function ItemWay(props: WorkProps) {
  const { locale, edition, module, item, own, actions, formKey } = props
  if (item.data.kind === 'question')
    return (
      <QuestionWay
        {...{ locale, formKey }}
        action={actions.countStanding}
        about={aboutItem(props)}
        asks={item.data.asks}
        post={own?.post ?? null}
      />
    )
  if (item.data.kind === 'assignment' && pendingOf(props) === 'textStands')
    return (
      <CountForm
        {...{ locale, formKey }}
        action={actions.countStanding}
        about={aboutItem(props)}
        submit={translator(locale, 'tasks')('countOurs')}
      />
    )
  if (item.criterion !== 'read' && item.criterion !== 'watched') return null
  return (
    <ActForm
      {...{ locale, formKey, module, item }}
      action={actions.complete}
      edition={edition.slug}
    />
  )
}
