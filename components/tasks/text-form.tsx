import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { TextArea } from '@/components/ui/form/text-area'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import styles from './tasks.module.css'
import { TextKeeper } from './text-keeper'

type Props = {
  locale: Locale
  action: FormAction
  formKey: string
  about: Readonly<Record<'edition' | 'module' | 'item', string>>
  /** The text as it stands, or what to begin from. */
  body: string
  number: number
  isSubmitted: boolean
}

/** The box in which a text is written, to be kept and handed in. */
export function TextForm({ locale, action, formKey, about, body, number, isSubmitted }: Props) {
  const t = translator(locale, 'tasks')
  const words = {
    kept: t('textKept'),
    keeping: t('textKeeping'),
    offline: t('textOffline'),
    both: t('textBoth'),
  }
  return (
    // Made anew whenever the server has shown the page: it has a key and a version of its own.
    <Form key={formKey} {...{ action, locale, formKey }}>
      {Object.entries({ ...about, number: String(number) }).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <TextArea
        name="body"
        required
        rows={18}
        label={t('yourText')}
        hint={t('textHint')}
        defaultValue={body}
      />
      <TextKeeper edition={about.edition} item={about.item} {...{ locale, words }} />
      <p className={styles.buttons}>
        <SubmitButton kind="quiet" formNoValidate name="act" value="save">
          {t('saveText')}
        </SubmitButton>
        <SubmitButton formNoValidate name="act" value="submit">
          {t(isSubmitted ? 'submitAgain' : 'submitText')}
        </SubmitButton>
      </p>
    </Form>
  )
}
