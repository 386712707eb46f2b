import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { OwnTask } from '@/lib/tasks/own/queries'
import { CountForm } from './count-form'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  about: Readonly<Record<'edition' | 'module' | 'item', string>>
  /** Any post will do, or only an answer to somebody. */
  asks: 'post' | 'reply'
  post: OwnTask['post']
}

/** The way from a question to the forum, or to having a post counted that stands there already. */
export function QuestionWay({ locale, action, formKey, about, asks, post }: Props) {
  const t = translator(locale, 'tasks')
  if (post === 'held') return null
  if (post === 'published')
    return <CountForm {...{ locale, action, formKey, about }} submit={t('countMine')} />
  return (
    <Link kind="main" href={asks === 'reply' ? '#forum' : '#write'}>
      {t(asks === 'reply' ? 'toReply' : 'toWrite')}
    </Link>
  )
}
