import { page } from '@/app/_server/page'
import { daysOf } from '@/components/dashboard/edition-list'
import { Definitions } from '@/components/dashboard/figures/definitions'
import { FigureTiles } from '@/components/dashboard/figures/figure-tiles'
import { StandingBar } from '@/components/dashboard/figures/standing-bar'
import { ModuleTable } from '@/components/dashboard/report/module-table'
import { ToldTable } from '@/components/dashboard/report/told-table'
import { WorldMap } from '@/components/map/world-map'
import { PageHeading } from '@/components/ui/page-heading'
import { editionReport } from '@/lib/dashboard/report/queries'
import { reportedDimensions } from '@/lib/dashboard/report/rules'
import { formatInstant, zoneName } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import styles from './page.module.css'

export default page<{ edition: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'report')
  const figures = translator(locale, 'figures')
  const { edition, at, patience, told } = await editionReport(viewer, params.edition, now())
  const time = formatInstant(at, locale, edition.timeZone)
  const zone = zoneName(edition.timeZone, at, locale)
  return (
    <article className={styles.report}>
      <PageHeading lang={edition.course.language}>{edition.course.title}</PageHeading>
      <p>
        {t('title')} · {edition.name} · {daysOf(locale, edition)}
      </p>
      <p>
        <small>{t('trueAt', { time, zone })}</small>
      </p>
      {told ? (
        <>
          <p>
            <strong>{figures('sentence', { ...told.all, days: patience })}</strong>
          </p>
          <StandingBar {...{ locale }} figures={told.all} />
          <FigureTiles {...{ locale }} figures={told.all} list={null} />
          <WorldMap
            places={told.groups.country.groups.flatMap(({ key, name, figures: { enrolled } }) =>
              key ? [{ country: key, value: enrolled, label: `${name}: ${enrolled}` }] : [],
            )}
          />
          {reportedDimensions.map((dimension) => (
            <ToldTable
              key={dimension}
              {...{ locale, dimension, all: told.all, told: told.groups[dimension] }}
            />
          ))}
          <p>
            <small>{t('smallGroups')}</small>
          </p>
          {told.modules.length > 0 && <ModuleTable {...{ locale }} modules={told.modules} />}
        </>
      ) : (
        <p>{t('tooFew')}</p>
      )}
      <Definitions {...{ locale, patience }} open />
      <h2>{t('credits')}</h2>
      <p>{translator(locale, 'nav')('origin')}</p>
    </article>
  )
})
