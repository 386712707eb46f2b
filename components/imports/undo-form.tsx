import type { UndoPreview } from '@/lib/forum/disqus/undo-commands'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'

type Props = {
  locale: Locale
  batch: string
  preview: UndoPreview
  action: FormAction
  formKey: string
}

/** Takes an import back, once it has been read what that does. */
export function UndoForm({ locale, batch, preview, action, formKey }: Props) {
  const t = translator(locale, 'imports')
  const { emptied, posts } = preview
  return (
    <details>
      <summary>{t('undoTitle')}</summary>
      <p>{t('undoGone', { posts: posts - emptied })}</p>
      {emptied > 0 && <p>{t('undoKept', preview)}</p>}
      <Form {...{ action, locale, formKey }} submit={t('undo')}>
        <HiddenField name="batch" value={batch} />
      </Form>
    </details>
  )
}
