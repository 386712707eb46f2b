import type { PostToChange } from '@/lib/forum/posts/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { KeptHtml } from '../kept-html'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { Link } from '../ui/link'
import { PageHeading } from '../ui/page-heading'
import styles from './composer.module.css'
import { wayBack } from './way-back'

type Props = {
  locale: Locale
  post: PostToChange
  action: FormAction
  formKey: string
  /** The link by which a guest came, where he did. */
  token?: string
}

/** Asks once more before an own post is gone, and says what stays. */
export function DeleteView({ locale, post, action, formKey, token }: Props) {
  const t = translator(locale, 'writing')
  return (
    <>
      <PageHeading lead={t('deleteLead', { count: post.answers })}>{t('deleteTitle')}</PageHeading>
      <div className={styles.preview}>
        <KeptHtml html={post.html} lang={post.language} />
      </div>
      <Form action={action} locale={locale} formKey={formKey}>
        {token === undefined ? (
          <HiddenField name="post" value={post.id} />
        ) : (
          <HiddenField name="token" value={token} />
        )}
        <div className={styles.buttons}>
          <SubmitButton kind="danger">{t('deleteNow')}</SubmitButton>
          <Link href={wayBack({ locale, post, token })}>{t('keepAsIs')}</Link>
        </div>
      </Form>
    </>
  )
}
