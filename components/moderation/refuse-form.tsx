import { Choice } from '@/components/ui/form/choice'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextArea } from '@/components/ui/form/text-area'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  post: string
  /** Which text of the post was read. */
  version: string
  /** The language of the post, in which its author is most likely to read the reason. */
  language: string
  action: FormAction
  formKey: string
}

const templates = [
  'templateOffTopic',
  'templatePersonal',
  'templateAdvert',
  'templateTone',
] as const

/** Refuses a post: a suggested reason, words of one's own, or both. */
export function RefuseForm({ locale, post, version, language, action, formKey }: Props) {
  const t = translator(locale, 'moderation')
  const theirs = isLocale(language) ? language : locale
  const inTheirs = translator(theirs, 'moderation')
  const suggestions = templates.map((template) => inTheirs(template))
  return (
    <Form action={action} locale={locale} formKey={formKey}>
      <HiddenField name="post" value={post} />
      <HiddenField name="version" value={version} />
      <Choice
        name="suggestion"
        label={t('suggestion')}
        required
        defaultValue=""
        options={[
          ...suggestions.map((text) => ({ value: text, label: text, lang: theirs })),
          { value: '', label: t('suggestionNone') },
        ]}
      />
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
      <SubmitButton kind="danger">{t('refuseNow')}</SubmitButton>
    </Form>
  )
}
