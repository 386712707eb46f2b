import { removalKinds } from '@/lib/forum/posts/schema'
import type { PostToReport } from '@/lib/forum/reports/schema'
import { threadPath } from '@/lib/forum/rules'
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
import { Notice } from '../ui/notice'
import { PageHeading } from '../ui/page-heading'
import styles from './composer.module.css'
import { UnseenFields } from './unseen-fields'

type Props = {
  locale: Locale
  post: PostToReport
  action: FormAction
  formKey: string
  /** Says when the form was shown; null where the account is known. */
  stamp: string | null
  sent: boolean
}

/** Asks a facilitator to look at somebody's post; and says that it was asked. */
export function ReportView({ locale, post, action, formKey, stamp, sent }: Props) {
  const t = translator(locale, 'reports')
  const kinds = removalKinds.map((value) => ({ value, label: t(`kind-${value}`) }))
  const back = <Link href={threadPath(locale, post.place, post.place.number)}>{t('back')}</Link>
  const heading = t('title', { name: post.name })
  if (sent || post.isOwn)
    return (
      <>
        <PageHeading>{heading}</PageHeading>
        <div role="status">
          <Notice kind={sent ? 'success' : 'info'}>
            <p>{t(sent ? 'sent' : 'own')}</p>
          </Notice>
        </div>
        <p>{back}</p>
      </>
    )
  return (
    <>
      <PageHeading lead={t('lead')}>{heading}</PageHeading>
      <div className={styles.preview}>
        <KeptHtml html={post.html} lang={post.language} />
      </div>
      <Form action={action} locale={locale} formKey={formKey}>
        <HiddenField name="post" value={post.id} />
        <Choice name="kind" label={t('kind')} options={kinds} required />
        <TextArea name="words" label={t('words')} hint={t('wordsHint')} rows={3} />
        {stamp !== null && <UnseenFields stamp={stamp} trap={t('leaveEmpty')} />}
        <div className={styles.buttons}>
          <SubmitButton>{t('send')}</SubmitButton>
          {back}
        </div>
      </Form>
    </>
  )
}
