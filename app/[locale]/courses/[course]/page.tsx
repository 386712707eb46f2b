import { page } from '@/app/_server/page'
import { EditionList } from '@/components/course/edition-list'
import { LanguageNote } from '@/components/course/language-note'
import { ModuleList } from '@/components/course/module-list'
import { KeptHtml } from '@/components/kept-html'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { coursePage } from '@/lib/catalog/queries'
import { ownStandings } from '@/lib/editions/enrolment/queries'
import { editionsOf } from '@/lib/editions/queries'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'

export default page<{ course: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'course')
  const [course, editions, standings] = await Promise.all([
    coursePage(viewer, params.course),
    editionsOf(viewer, [params.course]),
    ownStandings(viewer, clock()),
  ])
  const home = { href: `/${locale}`, label: translator(locale, 'catalog')('title') }
  const lang = course.language === locale ? undefined : course.language
  return (
    <>
      <Breadcrumbs locale={locale} above={[home]} />
      <PageHeading lead={course.summary} {...(lang && { lang })}>
        {course.title}
      </PageHeading>
      <h2 id="editions">{t('editions')}</h2>
      {editions.length === 0 && (
        <EmptyState title={t('noEditions')}>{t('noEditionsHint')}</EmptyState>
      )}
      <EditionList
        {...{ locale, editions, standings }}
        signedIn={viewer.account !== null}
        now={clock()}
      />
      <h2>{t('about')}</h2>
      <LanguageNote locale={locale} language={course.language} />
      <KeptHtml html={course.html} lang={lang} />
      <h2>{t('modules')}</h2>
      {course.modules.length === 0 && <EmptyState title={t('noModules')} />}
      <ModuleList {...{ locale }} modules={course.modules} />
      <p>
        <Link href={`/${locale}/practices`}>{translator(locale, 'practices')('browse')}</Link>
      </p>
    </>
  )
})
