import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { TextArea } from '@/components/ui/form/text-area'
import type { ListedItem } from '@/lib/dashboard/learner-queries'
import type { Chosen } from '@/lib/dashboard/record-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  edition: string
  item: ListedItem
  learners: readonly Chosen[]
  action: FormAction
  formKey: string
}

/** What confirming would do, by name, and the reason for it. */
export function ConfirmForm({ locale, edition, item, learners, action, formKey }: Props) {
  const t = translator(locale, 'confirmation')
  const open = learners.filter(({ done }) => !done)
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen" lang={item.language}>
        {item.title}
      </h2>
      <p>{t('willConfirm', { count: open.length })}</p>
      <ul>
        {learners.map(({ id, name, done, finishes }) => (
          <li key={id}>
            <strong>{name}</strong>
            {done ? ` (${t('already')})` : finishes && `: ${t('willFinish')}`}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Form {...{ action, locale, formKey }} submit={t('confirm')}>
          <HiddenField name="edition" value={edition} />
          <HiddenField name="item" value={item.itemId} />
          {open.map(({ id }) => (
            <HiddenField key={id} name="learners[]" value={id} />
          ))}
          <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} required />
        </Form>
      )}
    </section>
  )
}
