import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { ModuleItem } from '@/lib/progress/queries/module'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  edition: string
  module: string
  item: Pick<ModuleItem, 'itemId' | 'criterion'>
}

/** "I have read this": the deliberate act that completes a text, a document or a film. */
export function ActForm({ locale, action, formKey, edition, module, item }: Props) {
  const t = translator(locale, 'progress')
  const act = item.criterion === 'watched' ? t('actWatched') : t('actRead')
  return (
    <Form {...{ action, locale, formKey }} submit={act}>
      <HiddenField name="edition" value={edition} />
      <HiddenField name="module" value={module} />
      <HiddenField name="item" value={item.itemId} />
    </Form>
  )
}
