import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { OwnTask } from '@/lib/tasks/own/queries'

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
    return (
      <Form {...{ action, locale, formKey }} submit={t('countMine')}>
        {Object.entries(about).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
      </Form>
    )
  return (
    <Link kind="main" href={asks === 'reply' ? '#forum' : '#write'}>
      {t(asks === 'reply' ? 'toReply' : 'toWrite')}
    </Link>
  )
}
