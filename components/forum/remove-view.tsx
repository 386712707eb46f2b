import { removalKinds, type PostToRemove } from '@/lib/forum/posts/schema'
import { postPath } from '@/lib/forum/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { KeptHtml } from '../kept-html'
import { Choice } from '../ui/form/choice'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { TextArea } from '../ui/form/text-area'
import { Link } from '../ui/link'
import { PageHeading } from '../ui/page-heading'
import styles from './composer.module.css'

type Props = { locale: Locale; post: PostToRemove; action: FormAction; formKey: string }

/** Takes somebody's post out of a thread: why, for everybody in a word, and for its author in words. */
export function RemoveView({ locale, post, action, formKey }: Props) {
  const t = translator(locale, 'writing')
  const kinds = removalKinds.map((value) => ({ value, label: t(`kind-${value}`) }))
  return (
    <>
      <PageHeading lead={t('removeLead')}>{t('removeTitle', { name: post.name })}</PageHeading>
      <div className={styles.preview}>
        <KeptHtml html={post.html} lang={post.language} />
      </div>
      <Form action={action} locale={locale} formKey={formKey}>
        <HiddenField name="post" value={post.id} />
        <Choice name="kind" label={t('removeKind')} options={kinds} required />
        <TextArea
          name="reason"
          label={t('removeReason')}
          hint={t('removeReasonHint')}
          rows={3}
          required
        />
        <div className={styles.buttons}>
          <SubmitButton kind="danger">{t('removeNow')}</SubmitButton>
          <Link href={postPath(locale, { ...post.place, post: post.id })}>{t('keepAsIs')}</Link>
        </div>
      </Form>
    </>
  )
}
