import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { itemAnchor } from '@/components/course/item-words'
import { LanguageNote } from '@/components/course/language-note'
import { VisitorNotice } from '@/components/course/visitor-notice'
import { QuizFactsLine } from '@/components/quiz/quiz-facts'
import { QuizView } from '@/components/quiz/quiz-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { workObstacle } from '@/lib/editions/rules'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { quizPage } from '@/lib/quiz/queries/page'
import { begin, work } from './actions'

type Params = { edition: string; module: string; item: string }

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const now = clock()
  const home = `/${locale}/learn/${params.edition}`
  const number = Number.parseInt(search['attempt'] ?? '', 10)
  const shown = await quizPage(viewer, params, Number.isNaN(number) ? null : number, now)
  // The module says why, or leads on to the edition.
  if (!shown) return redirect(`${home}/${params.module}#${itemAnchor(params.item)}`)
  const { edition, module, item, facts } = shown
  const isForeign = item.language !== locale
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: home, label: `${edition.course.title}, ${edition.name}` },
          { href: `${home}/${module.slug}#${itemAnchor(item.itemId)}`, label: module.title },
        ]}
      />
      <PageHeading {...(isForeign && { lang: item.language })}>{item.title}</PageHeading>
      <LanguageNote locale={locale} language={item.language} />
      <QuizFactsLine {...{ locale, facts }} passMark={item.passMark} />
      {!edition.own && (
        <VisitorNotice
          {...{ locale, edition, now }}
          module={module.slug}
          signedIn={viewer.account !== null}
        />
      )}
      {edition.own && (
        <QuizView
          {...{ locale, now }}
          page={shown}
          obstacle={workObstacle(edition, now)}
          notice={search['blank'] ? 'blank' : search['saved'] ? 'saved' : null}
          actions={{ begin, work }}
          formKey={newId()}
        />
      )}
    </>
  )
})
