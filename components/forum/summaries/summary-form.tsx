import { summaryPath, threadPath } from '@/lib/forum/rules'
import type { SummaryToWrite } from '@/lib/forum/summaries/schema'
import { languageName } from '@/lib/i18n/format'
import { locales, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../../ui/form/form'
import { HiddenField } from '../../ui/form/hidden-field'
import { SubmitButton } from '../../ui/form/submit-button'
import { TextArea } from '../../ui/form/text-area'
import { Link } from '../../ui/link'
import styles from '../composer.module.css'
import { PostPreview } from '../post-preview'

type Props = { locale: Locale; asked: SummaryToWrite; action: FormAction; formKey: string }

/** Sums a thread up in one language; the others are a link away. */
export function SummaryForm({ locale, asked, action, formKey }: Props) {
  const t = translator(locale, 'summaries')
  const forum = translator(locale, 'forum')
  const { thread, language, version, body, place, upTo, last } = asked
  const others = locales.filter((one) => one !== language)
  return (
    <>
      <p>
        {others.map((one) => (
          <span key={one}>
            <Link href={summaryPath(locale, place, one)} hrefLang={one}>
              {t('in', { language: languageName(one, locale) })}
            </Link>{' '}
          </span>
        ))}
      </p>
      {upTo !== null && upTo < last && <p>{t('since', { count: last - upTo })}</p>}
      <Form action={action} locale={locale} formKey={formKey}>
        <HiddenField name="thread" value={thread} />
        <HiddenField name="language" value={language} />
        <HiddenField name="version" value={version} />
        <TextArea
          name="body"
          label={t('body', { language: languageName(language, locale) })}
          hint={t('bodyHint')}
          rows={8}
          defaultValue={body}
        />
        <PostPreview title={forum('previewTitle')} empty={forum('previewEmpty')} />
        <div className={styles.buttons}>
          <SubmitButton>{t('save')}</SubmitButton>
          <SubmitButton kind="quiet" name="intent" value="preview" formNoValidate>
            {forum('preview')}
          </SubmitButton>
          <Link href={threadPath(locale, place)}>{t('back')}</Link>
        </div>
      </Form>
    </>
  )
}
