import { Link } from '@/components/ui/link'
import type { MyRequest } from '@/lib/editions/enrolment/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { StandingNotice } from './standing-notice'

type Props = { locale: Locale; requests: readonly MyRequest[] }

/** The editions that a person asked for and is not in, each with what became of it. */
export function MyRequests({ locale, requests }: Props) {
  const t = translator(locale, 'enrolment')
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{t('mine')}</h2>
      {requests.map((request) => (
        <article key={request.slug}>
          <h3 lang={request.course.language}>{request.course.title}</h3>
          <p>{request.name}</p>
          <StandingNotice {...{ locale }} standing={request} />
          <p>
            <Link kind="quiet" href={`/${locale}/learn/${request.slug}/enrol`}>
              {t('seeRequest')} <span className="unseen">{request.name}</span>
            </Link>
          </p>
        </article>
      ))}
    </section>
  )
}
