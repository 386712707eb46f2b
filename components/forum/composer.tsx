import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Beginning } from '@/lib/forum/drafts/schema'
import type { ForumHead, ShownPost } from '@/lib/forum/threads/schema'
import type { FormAction } from '@/lib/platform/form-answer'
import { CheckBox } from '../ui/form/check-box'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { Link } from '../ui/link'
import styles from './composer.module.css'
import { AttachFields } from './attachments/attach-fields'
import { BodyField } from './writing/body-field'
import { GuestFields } from './guest-fields'
import type { Heading } from './post'
import { PostPreview } from './post-preview'
import { UnseenFields } from './unseen-fields'
import { WhatHappens } from './what-happens'

export type FormTicket = {
  action: FormAction
  formKey: string
  /** Says when the form was shown. */
  stamp: string
}

type Props = {
  locale: Locale
  forum: ForumHead
  ticket: FormTicket
  /** What is answered; null begins a thread. */
  parent: ShownPost | null
  heading: Heading
  /** Where the page is without this answer. */
  cancelHref?: string
  signInHref: string
  /** Whether replies come by mail already. */
  followed: boolean
  begun: Beginning
}

/** The box in which a post is written: who will read it, what will happen, and what not to write. */
export function Composer({ locale, forum, ticket, parent, signInHref, ...rest }: Props) {
  const t = translator(locale, 'forum')
  const isGuest = forum.asGuest
  const Title = rest.heading
  const title = parent ? t('replyTo', { name: parent.author.name }) : t('newThread')
  return (
    <section id={parent ? 'reply' : 'write'} className={styles.composer} aria-label={title}>
      <Title className={styles.title}>{title}</Title>
      <WhatHappens locale={locale} forum={forum} signInHref={signInHref} />
      <Form action={ticket.action} locale={locale} formKey={ticket.formKey}>
        <HiddenField name="forum" value={forum.id} />
        <HiddenField name="parent" value={parent?.id ?? ''} />
        <BodyField {...{ locale, forum, parent }} begun={rest.begun} />
        {isGuest ? <GuestFields locale={locale} /> : <AttachFields locale={locale} />}
        {!rest.followed && (
          <CheckBox name="subscribe" {...(isGuest && { hint: t('mailRepliesHint') })}>
            {t('mailReplies')}
          </CheckBox>
        )}
        {isGuest && <UnseenFields stamp={ticket.stamp} trap={t('leaveEmpty')} />}
        <PostPreview title={t('previewTitle')} empty={t('previewEmpty')} />
        <div className={styles.buttons}>
          <SubmitButton>{t(parent ? 'sendReply' : 'send')}</SubmitButton>
          <SubmitButton kind="quiet" name="intent" value="preview" formNoValidate>
            {t('preview')}
          </SubmitButton>
          {rest.cancelHref && <Link href={rest.cancelHref}>{t('cancelReply')}</Link>}
        </div>
      </Form>
    </section>
  )
}
