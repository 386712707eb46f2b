import { page } from '@/app/_server/page'
import { Definitions } from '@/components/dashboard/figures/definitions'
import { FigureTiles } from '@/components/dashboard/figures/figure-tiles'
import { GroupSection } from '@/components/dashboard/figures/group-section'
import { ModuleSection } from '@/components/dashboard/figures/module-section'
import { StandingBar } from '@/components/dashboard/figures/standing-bar'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { editionFigures } from '@/lib/dashboard/figures/queries'
import { dimensions } from '@/lib/dashboard/figures/rules'
import { formatInstant } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'

export default page<{ edition: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'figures')
  const found = await editionFigures(viewer, params.edition, now())
  const { edition, all, groups, modules, patience, stoppedBefore } = found
  const home = `/${locale}/admin/editions/${edition.slug}`
  const above = [
    { href: `/${locale}/admin`, label: translator(locale, 'admin')('title') },
    { href: home, label: `${edition.course.title}, ${edition.name}` },
  ]
  return (
    <>
      <Breadcrumbs locale={locale} above={above} />
      <PageHeading>{t('title')}</PageHeading>
      <p>
        <strong>{t('sentence', { ...all, days: patience })}</strong>
      </p>
      <p>
        <small>
          {t('asOf', { time: formatInstant(found.at, locale, edition.timeZone, 'short') })}
        </small>
      </p>
      {all.enrolled > 0 && (
        <>
          <StandingBar {...{ locale }} figures={all} />
          <FigureTiles {...{ locale }} figures={all} list={home} />
          <Definitions {...{ locale, patience }} />
          <p>
            <Link kind="quiet" href={`${home}/progress/figures.csv`} download>
              {t('download')}
            </Link>{' '}
            <Link kind="quiet" href={`${home}/report`}>
              {translator(locale, 'report')('toPrint')}
            </Link>
          </p>
          {dimensions.map((dimension) => (
            <GroupSection key={dimension} {...{ locale, dimension }} groups={groups[dimension]} />
          ))}
        </>
      )}
      {modules.length > 0 && (
        <section id="modules">
          <h2>{t('byModule')}</h2>
          {stoppedBefore > 0 && <p>{t('stoppedBefore', { count: stoppedBefore })}</p>}
          {modules.map((module) => (
            <ModuleSection key={module.id} {...{ locale, module, enrolled: all.enrolled }} />
          ))}
        </section>
      )}
    </>
  )
})
