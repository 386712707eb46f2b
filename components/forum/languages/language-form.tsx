import {
  frequentLanguages,
  otherLanguages,
  unknownLanguage,
} from '@/lib/forum/languages/rules/tags'
import { languageName, intlTag } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../../ui/form/form'
import { HiddenField } from '../../ui/form/hidden-field'
import { Select } from '../../ui/form/select'

type Props = {
  locale: Locale
  post: string
  /** What it is said to be in now. */
  language: string
  action: FormAction
  formKey: string
}

/** Says in which language a post is: those of the courses first, then the others by name. */
export function LanguageForm({ locale, post, language, action, formKey }: Props) {
  const t = translator(locale, 'languages')
  const option = (value: string) => ({ value, label: languageName(value, locale) })
  const { compare } = new Intl.Collator(intlTag(locale))
  const others = otherLanguages.map(option).sort((a, b) => compare(a.label, b.label))
  return (
    <Form {...{ locale, action, formKey }} submit={t('save')}>
      <HiddenField name="post" value={post} />
      <Select
        name="language"
        label={t('language')}
        first={frequentLanguages.map(option)}
        options={others}
        defaultValue={language === unknownLanguage ? '' : language}
        required
      />
    </Form>
  )
}
