import type { TranslatedPost } from '@/lib/forum/translations/queries'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { KeptHtml } from '../../kept-html'
import { Folded } from '../../ui/form/folded'
import { Form } from '../../ui/form/form'
import { HiddenField } from '../../ui/form/hidden-field'
import { SubmitButton } from '../../ui/form/submit-button'
import { TextArea } from '../../ui/form/text-area'
import styles from './languages.module.css'

type Props = {
  locale: Locale
  post: TranslatedPost
  /** Where it stands on the page, which its forms lead back to. */
  anchor: string
  translate: FormAction
  correct: FormAction
  newKey: () => string
}

/** What a post says in the reader's language, whose words these are, and the original. */
export function TranslatedBody({ locale, post, anchor, translate, correct, newKey }: Props) {
  const t = translator(locale, 'translations')
  const { place, translation, language } = post
  const from = languageName(language, locale)
  const id = (
    <>
      <HiddenField name="post" value={place.post} />
      <HiddenField name="anchor" value={anchor} />
    </>
  )
  const label = translation?.by ? t('byPerson', { name: translation.by }) : t('byMachine', { from })
  return (
    <div className={styles.translated}>
      <p className={styles.whose}>{translation ? label : t('none', { from })}</p>
      {translation && <KeptHtml html={translation.html} lang={locale} />}
      {post.mayAsk && (
        <Form action={translate} locale={locale} formKey={newKey()} submit={t('translate')}>
          {id}
          <p>{t('goesOut')}</p>
        </Form>
      )}
      <details open={!translation}>
        <summary>{t('original', { from })}</summary>
        <KeptHtml html={post.html} lang={language} />
      </details>
      {post.mayCorrect && (
        <Form action={correct} locale={locale} formKey={newKey()}>
          <Folded summary={t(translation ? 'correct' : 'write')}>
            {id}
            <HiddenField name="source" value={post.source} />
            <TextArea
              name="text"
              label={t('text')}
              hint={t('textHint')}
              rows={8}
              defaultValue={translation?.body ?? ''}
              required
            />
            <SubmitButton>{t('save')}</SubmitButton>
          </Folded>
        </Form>
      )}
    </div>
  )
}
