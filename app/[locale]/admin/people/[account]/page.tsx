import { page } from '@/app/_server/page'
import { PersonEnrolments } from '@/components/people/person-enrolments'
import { PersonFacts } from '@/components/people/person-facts'
import { PersonMails } from '@/components/people/person-mails'
import { SuspensionSection } from '@/components/people/suspension-section'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { personFacts } from '@/lib/dashboard/people/person-queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { endSessions, lift, suspend } from './actions'

export default page<{ account: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'people')
  const person = await personFacts(viewer, params.account, now())
  const admin = `/${locale}/admin`
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: admin, label: translator(locale, 'admin')('title') },
          { href: `${admin}/people`, label: t('title') },
        ]}
      />
      <PageHeading>{person.name}</PageHeading>
      <PersonFacts locale={locale} person={person} />
      <section>
        <h2>{t('enrolments')}</h2>
        <PersonEnrolments locale={locale} enrolments={person.enrolments} />
      </section>
      <section>
        <h2>{t('mails')}</h2>
        <PersonMails locale={locale} mails={person.mails} />
      </section>
      {person.sessions > 0 && (
        <section>
          <h2>{t('sessions')}</h2>
          <Form action={endSessions} locale={locale} formKey={newId()} done={t('sessionsEnded')}>
            <HiddenField name="account" value={person.id} />
            <SubmitButton kind="quiet">{t('endSessions')}</SubmitButton>
          </Form>
        </section>
      )}
      {person.id !== viewer.account?.id && (
        <SuspensionSection {...{ locale, person, suspend, lift }} newKey={newId} />
      )}
      <p>
        <Link href={`${admin}/audit?who=${encodeURIComponent(person.email)}`}>{t('acts')}</Link>
      </p>
    </>
  )
})
