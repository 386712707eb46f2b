import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { ItemOutcome } from '@/components/course/item-outcome'
import { itemAnchor } from '@/components/course/item-words'
import { LanguageNote } from '@/components/course/language-note'
import { VisitorNotice } from '@/components/course/visitor-notice'
import { KeptHtml } from '@/components/kept-html'
import { SheetView } from '@/components/sheets/sheet-view'
import { SignedCountries } from '@/components/sheets/signed-countries'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { workObstacle } from '@/lib/editions/rules'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { undoneReason } from '@/lib/progress/rules'
import { sheetPage } from '@/lib/sheets/queries/page'
import { confirm, reopen, save, settle, sign } from './actions'

type Params = { edition: string; module: string; item: string }

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'sheets')
  const now = clock()
  const home = `/${locale}/learn/${params.edition}`
  const shown = await sheetPage(viewer, params, now)
  // The module says why, or leads on to the edition.
  if (!shown) return redirect(`${home}/${params.module}#${itemAnchor(params.item)}`)
  const { edition, module, item, own } = shown
  const signedIn = viewer.account !== null
  const obstacle = workObstacle(edition, now)
  const reader = { signedIn, enrolled: edition.own !== null, obstacle }
  const reason = undoneReason({ ...reader, criterion: item.criterion, bestScore: null })
  const lang = item.language === locale ? undefined : item.language
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: home, label: `${edition.course.title}, ${edition.name}` },
          { href: `${home}/${module.slug}#${itemAnchor(item.itemId)}`, label: module.title },
        ]}
      />
      <PageHeading {...(lang && { lang })}>{item.title}</PageHeading>
      <LanguageNote locale={locale} language={item.language} />
      {!edition.own && (
        <VisitorNotice {...{ locale, edition, now, signedIn }} module={module.slug} />
      )}
      {item.html && <KeptHtml html={item.html} {...(lang && { lang })} />}
      {search['saved'] && (
        <div id="kept">
          <Notice kind="success">
            <p>{t('kept')}</p>
          </Notice>
        </div>
      )}
      {own && (
        <SheetView
          {...{ locale, own }}
          page={shown}
          name={viewer.account?.name ?? ''}
          canWork={obstacle === null}
          actions={{ save, settle, sign, reopen, confirm }}
          newKey={newId}
        />
      )}
      <ItemOutcome {...{ locale, item, reason }} bestScore={null} timeZone={edition.timeZone} />
      {shown.mayRead && <SignedCountries {...{ locale }} page={shown} />}
    </>
  )
})
