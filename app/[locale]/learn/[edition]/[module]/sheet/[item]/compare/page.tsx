import { page } from '@/app/_server/page'
import { Comparison } from '@/components/sheets/comparison'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { comparedSheets } from '@/lib/sheets/queries/compared'
import { sheetPath } from '@/lib/sheets/rules/place'
import { comparedCountries } from '@/lib/sheets/schema'

type Params = { edition: string; module: string; item: string }

/** As many columns as can be read beside one another. */
const atFirst = 3

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'sheets')
  const asked = comparedCountries(search)
  const all = await comparedSheets(viewer, params, asked.length > 0 ? asked : 'all', clock())
  const compared = asked.length > 0 ? all : { ...all, sheets: all.sheets.slice(0, atFirst) }
  const { edition, module, item } = compared
  const path = sheetPath(locale, params)
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: `/${locale}/learn/${edition.slug}/${module.slug}`, label: module.title },
          { href: path, label: item.title },
        ]}
      />
      <PageHeading lead={t('compareLead')}>{t('compareTitle')}</PageHeading>
      {compared.signed.length === 0 ? (
        <p>{t('signedNone')}</p>
      ) : (
        <Comparison {...{ locale, compared }} action={`${path}/compare`} />
      )}
      <p>
        <Link kind="quiet" href={`${path}/sheets.csv`} download>
          {t('download')}
        </Link>
      </p>
    </>
  )
})
