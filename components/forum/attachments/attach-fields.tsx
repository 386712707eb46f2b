import { mostFiles } from '@/lib/forum/attachments/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Field } from '../../ui/form/field'
import { Folded } from '../../ui/form/folded'
import { TextArea } from '../../ui/form/text-area'

const taken = '.jpg,.jpeg,.png,.webp,.gif,.pdf,.docx,.xlsx,.pptx,.odt,.txt'

/** Files to go with a post, and what the pictures show for those who do not see them. */
export function AttachFields({ locale }: { locale: Locale }) {
  const t = translator(locale, 'attachments')
  return (
    <Folded summary={t('attach')}>
      <Field
        name="files"
        type="file"
        label={t('files')}
        hint={t('filesHint', { most: mostFiles })}
        accept={taken}
        multiple
      />
      <TextArea name="alt" label={t('alt')} hint={t('altHint')} rows={2} />
    </Folded>
  )
}
