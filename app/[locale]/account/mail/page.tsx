import { page } from '@/app/_server/page'
import styles from '@/components/account/account.module.css'
import { FollowedList } from '@/components/forum/followed-list'
import { RhythmForm } from '@/components/forum/rhythm-form'
import { PageHeading } from '@/components/ui/page-heading'
import { ownMail } from '@/lib/forum/subscriptions/queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { choose, end } from './actions'

export default page(async ({ locale, viewer }) => {
  const t = translator(locale, 'forumMail')
  const { address, rhythm, timeZone, followed } = await ownMail(viewer)
  return (
    <>
      <PageHeading lead={t('pageLead', { address })}>{t('pageTitle')}</PageHeading>
      <RhythmForm
        {...{ locale, rhythm }}
        formKey={newId()}
        action={choose}
        morning={timeZone === null ? null : { timeZone, at: now() }}
      />
      <section className={styles.section}>
        <h2>{t('followedTitle')}</h2>
        <FollowedList
          locale={locale}
          followed={followed.map((one) => ({ ...one, formKey: newId() }))}
          end={end}
        />
      </section>
    </>
  )
})
