import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Following, ForumHead } from '@/lib/forum/threads/schema'
import type { FormAction } from '@/lib/platform/form-answer'
import { Field } from '../ui/form/field'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { Notice } from '../ui/notice'
import type { FormTicket } from './composer'
import type { Heading } from './post'
import styles from './subscribe.module.css'
import { UnseenFields } from './unseen-fields'

type Props = {
  locale: Locale
  forum: ForumHead
  heading: Heading
  /** The thread to be followed; the whole forum when null. */
  thread: string | null
  following: Following
  ticket: FormTicket
  unsubscribe: FormAction
}

/** Follows a forum or a thread by mail, or ends that. */
export function Subscribe({ locale, forum, thread, following, ticket, ...rest }: Props) {
  const t = translator(locale, 'forum')
  const what = (
    <>
      <HiddenField name="forum" value={forum.id} />
      <HiddenField name="thread" value={thread ?? ''} />
    </>
  )
  const { formKey } = ticket
  const Title = rest.heading
  return (
    <section id="subscribe" className={styles.subscribe} aria-label={t('subscribeTitle')}>
      <Title className={styles.title}>{t('subscribeTitle')}</Title>
      {following === 'yes' ? (
        <Form key="end" {...{ locale, formKey }} action={rest.unsubscribe}>
          <p>{t(thread ? 'followingThread' : 'following')}</p>
          {what}
          <SubmitButton kind="quiet">{t('unsubscribe')}</SubmitButton>
        </Form>
      ) : (
        <Form key="begin" {...{ locale, formKey }} action={ticket.action} submit={t('subscribe')}>
          {following === 'unconfirmed' ? (
            <Notice kind="info">
              <p>{t('unconfirmed')}</p>
            </Notice>
          ) : (
            <p>{t(thread ? 'subscribeThreadLead' : 'subscribeLead')}</p>
          )}
          {what}
          {forum.asGuest && (
            <>
              <Field
                name="email"
                type="email"
                label={t('email')}
                hint={t('emailHint')}
                autoComplete="email"
                required
              />
              <UnseenFields stamp={ticket.stamp} trap={t('leaveEmpty')} />
            </>
          )}
        </Form>
      )}
    </section>
  )
}
