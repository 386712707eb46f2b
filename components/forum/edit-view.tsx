import { editMinutes } from '@/lib/forum/posts/rules'
import type { PostToChange } from '@/lib/forum/posts/schema'
import type { Locale } from '@/lib/i18n/locales'
import { sayError } from '@/lib/i18n/say-error'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { TextArea } from '../ui/form/text-area'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import { PageHeading } from '../ui/page-heading'
import styles from './composer.module.css'
import { FileFields } from './attachments/file-fields'
import { Calling } from './mentions/calling'
import { PostPreview } from './post-preview'
import { wayBack } from './way-back'
import { Toolbar } from './writing/toolbar'
import { toolbarWords } from './writing/toolbar-words'

type Props = {
  locale: Locale
  post: PostToChange
  action: FormAction
  formKey: string
  /** The link by which a guest came, where he did. */
  token?: string
}

/**
 * Changes an own post, or says why that is over: the box stays, with what was typed when the time
 * ran out.
 */
export function EditView({ locale, post, action, formKey, token }: Props) {
  const t = translator(locale, 'writing')
  const forum = translator(locale, 'forum')
  const back = <Link href={wayBack({ locale, post, token })}>{t('keepAsIs')}</Link>
  const over = post.obstacle !== null
  const lead = t(post.isHeld ? 'editHeldLead' : 'editLead', { minutes: editMinutes })
  return (
    <>
      <PageHeading lead={over ? undefined : lead}>{t('editTitle')}</PageHeading>
      {post.obstacle && (
        <Notice kind="info">
          <p>{sayError(locale, post.obstacle)}</p>
        </Notice>
      )}
      <Form action={action} locale={locale} formKey={formKey}>
        {token === undefined ? (
          <HiddenField name="post" value={post.id} />
        ) : (
          <HiddenField name="token" value={token} />
        )}
        <HiddenField name="version" value={post.version} />
        <TextArea
          name="body"
          label={forum('body')}
          hint={forum('bodyHint')}
          tools={over ? null : <Toolbar words={toolbarWords(locale)} />}
          rows={8}
          readOnly={over}
          defaultValue={post.body}
          required
        />
        {!over && <Calling {...{ locale }} place={post.place} listed={post.byMember} />}
        {!over && post.byMember && <FileFields {...{ locale }} files={post.files} />}
        <PostPreview title={forum('previewTitle')} empty={forum('previewEmpty')} />
        <div className={styles.buttons}>
          {!over && <SubmitButton>{t('save')}</SubmitButton>}
          {!over && (
            <SubmitButton kind="quiet" name="intent" value="preview" formNoValidate>
              {forum('preview')}
            </SubmitButton>
          )}
          {back}
        </div>
      </Form>
    </>
  )
}
