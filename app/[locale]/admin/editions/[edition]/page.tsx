import { page } from '@/app/_server/page'
import { CountryBars } from '@/components/dashboard/country-bars'
import { CountryTable } from '@/components/dashboard/country-table'
import { CourseLinks } from '@/components/dashboard/course-links'
import { daysOf } from '@/components/dashboard/edition-list'
import { FacilitatorList } from '@/components/dashboard/facilitator-list'
import { LearnerSection } from '@/components/dashboard/learner-section'
import { ForumDownloads } from '@/components/imports/forum-downloads'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { canGrantRoles } from '@/lib/accounts/policy'
import { moduleTexts } from '@/lib/catalog/queries'
import { askedLearners } from '@/lib/dashboard/asked-queries'
import { countryCounts, facilitatorsOf, overseenEdition } from '@/lib/dashboard/edition-queries'
import { learnerCount, learnerPage, listedItems } from '@/lib/dashboard/learner-queries'
import { totalOf } from '@/lib/dashboard/rules'
import { cursorSchema, learnerFilterSchema } from '@/lib/dashboard/schema'
import { mayExchange } from '@/lib/forum/exchange/policy'
import { forumsOfEdition } from '@/lib/forum/exchange/queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { appoint, withdraw } from './actions'
import styles from './page.module.css'

const learnersPerPage = 50

export default page<{ edition: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'admin')
  const words = translator(locale, 'editions')
  const edition = await overseenEdition(viewer, params.edition)
  const filter = learnerFilterSchema.parse(search)
  const listed = await listedItems(viewer, edition)
  const { items } = listed
  const asked = askedLearners(edition, items, filter, now())
  const [countries, modules, count, list, facilitators, forums] = await Promise.all([
    countryCounts(edition),
    moduleTexts(viewer, [...new Set(items.map(({ moduleId }) => moduleId))]),
    learnerCount(asked),
    learnerPage(asked, cursorSchema.parse(search), learnersPerPage),
    facilitatorsOf(edition),
    mayExchange(viewer) ? forumsOfEdition(edition, locale) : [],
  ])
  const forms = canGrantRoles(viewer) ? { appoint, withdraw, newKey: newId } : null
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: `/${locale}/admin`, label: t('title') }]} />
      <PageHeading lang={edition.course.language}>{edition.course.title}</PageHeading>
      <p>
        {edition.name} · {daysOf(locale, edition)}
      </p>
      <p>
        <strong>{t('counts', totalOf(countries))}</strong>
      </p>
      {forms && (
        <p>
          <Link href={`/${locale}/admin/editions/${edition.slug}/settings`}>
            {words('changeTitle')}
          </Link>
          {' · '}
          <Link href={`/${locale}/admin/editions/${edition.slug}/copy`}>{words('copy')}</Link>
        </p>
      )}
      <CourseLinks {...{ locale }} edition={edition} />
      <p>
        <Link href={`/${locale}/admin/editions/${edition.slug}/progress`}>
          {translator(locale, 'figures')('title')}
        </Link>
        {' · '}
        <Link href={`/${locale}/admin/editions/${edition.slug}/people`}>{words('people')}</Link>
        {' · '}
        <Link href={`/${locale}/admin/editions/${edition.slug}/invitations`}>
          {words('invitations')}
        </Link>
      </p>
      <nav aria-label={t('onThisPage')} className={styles.parts}>
        {countries.length > 0 && <a href="#countries">{t('byCountry')}</a>}
        <a href="#learners">{t('learners')}</a>
        <a href="#facilitators">{t('facilitators')}</a>
        <a href={`/${locale}/admin/editions/${edition.slug}/tasks`}>
          {translator(locale, 'tasks')('written')}
        </a>
      </nav>
      {countries.length > 0 && (
        <section id="countries">
          <h2>{t('byCountry')}</h2>
          <div className={styles.beside}>
            <CountryBars locale={locale} countries={countries} />
            <CountryTable locale={locale} countries={countries} />
          </div>
        </section>
      )}
      <LearnerSection
        {...{ locale, edition, filter, modules, listed, count, list }}
        countries={countries.map(({ country }) => country)}
      />
      <section id="facilitators">
        <h2>{t('facilitators')}</h2>
        <FacilitatorList
          locale={locale}
          editionId={edition.id}
          facilitators={facilitators}
          forms={forms}
        />
      </section>
      {forums.length > 0 && (
        <ForumDownloads locale={locale} edition={edition.slug} forums={forums} />
      )}
    </>
  )
})
