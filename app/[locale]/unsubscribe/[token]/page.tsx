import { page } from '@/app/_server/page'
import styles from '@/components/account/account.module.css'
import { FollowedList } from '@/components/forum/followed-list'
import { MailLinkView } from '@/components/forum/mail-link-view'
import { RhythmForm } from '@/components/forum/rhythm-form'
import { Link } from '@/components/ui/link'
import { mailLink } from '@/lib/forum/subscriptions/queries'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { choose, end, endOne, resume } from './actions'

export default page<{ token: string }>(async ({ locale, viewer, params: { token } }) => {
  const t = translator(locale, 'forumMail')
  const link = await mailLink(viewer, token)
  return (
    <>
      <MailLinkView {...{ locale, link, token, end, resume }} formKey={newId()} />
      <section className={styles.section}>
        <h2>{t('oftenTitle')}</h2>
        <RhythmForm
          {...{ locale, token }}
          formKey={newId()}
          action={choose}
          rhythm={link.rhythm}
          morning={null}
        />
      </section>
      <section className={styles.section}>
        <h2>{t('followedTitle')}</h2>
        {link.followed ? (
          <FollowedList
            {...{ locale, token }}
            followed={link.followed.map((one) => ({ ...one, formKey: newId() }))}
            end={endOne}
          />
        ) : (
          <Link kind="quiet" href={`/${locale}/account/mail`}>
            {t('inAccount')}
          </Link>
        )}
      </section>
    </>
  )
})
