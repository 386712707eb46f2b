import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Following, ForumHead } from '@/lib/forum/threads/schema'
import type { FormAction } from '@/lib/platform/form-answer'
import { Choice } from '../ui/form/choice'
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
  /** Whether it is about all forums of the edition and nothing less. */
  whole?: boolean
}

/** Follows a forum or a thread by mail, or ends that. */
export function Subscribe({ locale, forum, thread, following, ticket, ...rest }: Props) {
  const t = translator(locale, 'forum')
  const all = translator(locale, 'forumMail')
  const ends = !thread && following === 'yes' && forum.followsEdition
  const onlyWhole = rest.whole === true && !ends
  const what = (
    <>
      <HiddenField name="forum" value={forum.id} />
      <HiddenField name="thread" value={thread ?? ''} />
      {(ends || onlyWhole) && <HiddenField name="whole" value="yes" />}
    </>
  )
  const { formKey } = ticket
  const Title = rest.heading
  return (
    <section id="subscribe" className={styles.subscribe} aria-label={t('subscribeTitle')}>
      <Title className={styles.title}>{t('subscribeTitle')}</Title>
      {following === 'yes' ? (
        <Form key="end" {...{ locale, formKey }} action={rest.unsubscribe}>
          <p>{ends ? all('followingEdition') : t(thread ? 'followingThread' : 'following')}</p>
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
            <p>
              {onlyWhole ? all('editionLead') : t(thread ? 'subscribeThreadLead' : 'subscribeLead')}
            </p>
          )}
          {what}
          {!thread && !onlyWhole && (
            <Choice
              name="whole"
              label={all('scopeLabel')}
              required
              defaultValue=""
              options={[
                { value: '', label: all('scopeForum') },
                { value: 'yes', label: all('followedEdition') },
              ]}
            />
          )}
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
