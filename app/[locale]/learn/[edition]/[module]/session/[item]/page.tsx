import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { ItemOutcome } from '@/components/course/item-outcome'
import { itemAnchor } from '@/components/course/item-words'
import { LanguageNote } from '@/components/course/language-note'
import { VisitorNotice } from '@/components/course/visitor-notice'
import { KeptHtml } from '@/components/kept-html'
import { SessionView } from '@/components/live-sessions/session-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { workObstacle } from '@/lib/editions/rules'
import { sessionPage } from '@/lib/live-sessions/queries/page'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { undoneReason } from '@/lib/progress/rules'
import { attend, prove } from './actions'

type Params = { edition: string; module: string; item: string }

export default page<Params>(async ({ locale, viewer, params }) => {
  const now = clock()
  const home = `/${locale}/learn/${params.edition}`
  const shown = await sessionPage(viewer, params, now)
  // The module says why, or leads on to the edition.
  if (!shown) return redirect(`${home}/${params.module}#${itemAnchor(params.item)}`)
  const { edition, module, item } = shown
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
      <SessionView
        {...{ locale, now, lang }}
        page={shown}
        canWork={reader.enrolled && obstacle === null}
        actions={{ attend, prove }}
        newKey={newId}
      >
        {item.html && <KeptHtml html={item.html} {...(lang && { lang })} />}
      </SessionView>
      <ItemOutcome {...{ locale, item, reason }} bestScore={null} timeZone={edition.timeZone} />
    </>
  )
})
