import { redirect } from 'next/navigation'
import { filmWishes } from '@/app/_server/film-wishes'
import { page } from '@/app/_server/page'
import { ModuleAims } from '@/components/course/module-aims'
import { ModuleEnd } from '@/components/course/module-end'
import { ModuleHead } from '@/components/course/module-head'
import { ModuleItemView } from '@/components/course/module-item'
import { ModuleLayout } from '@/components/course/module-layout'
import { ModuleOverview } from '@/components/course/module-overview'
import { VisitorNotice } from '@/components/course/visitor-notice'
import { Notice } from '@/components/ui/notice'
import { workObstacle } from '@/lib/editions/rules'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { modulePage, type ModuleItem } from '@/lib/progress/queries/module'
import { latestAttempts } from '@/lib/quiz/queries/checks'
import { quizStandings } from '@/lib/quiz/queries/standings'
import { ownTasks } from '@/lib/tasks/own/queries'
import { answer, answerOnCase, complete, countMine, send } from './actions'
import { itemDoors } from './doors'
import { ForumSection } from './forum/section'

/** Whether a quiz is taken in attempts, on a page of its own. */
const hasPage = ({ data }: ModuleItem) => data.kind === 'quiz' && data.facts !== null

type Params = { edition: string; module: string }

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const now = clock()
  const home = `/${locale}/learn/${params.edition}`
  const shown = await modulePage(viewer, params.edition, params.module, now)
  if (!shown) return redirect(`${home}?from=${encodeURIComponent(params.module)}`)
  const { edition, module, items } = shown
  const quizzes = items.filter(({ data }) => data.kind === 'quiz')
  const [large, checks] = [quizzes.filter(hasPage), quizzes.filter((item) => !hasPage(item))]
  const [attempts, standings, tasks, doors, films] = await Promise.all([
    latestAttempts(
      viewer,
      edition.id,
      checks.map(({ itemId }) => itemId),
    ),
    quizStandings(
      viewer,
      edition.id,
      large.map(({ itemId }) => itemId),
    ),
    ownTasks(viewer, edition.id, items),
    itemDoors({ locale, viewer, page: shown, now }),
    filmWishes(search),
  ])
  const signedIn = viewer.account !== null
  const reader = {
    signedIn,
    enrolled: edition.own !== null,
    obstacle: workObstacle(edition, now),
  }
  const closed = reader.obstacle !== null
  return (
    <>
      <ModuleLayout
        head={<ModuleHead locale={locale} page={shown} />}
        overview={<ModuleOverview {...{ locale, closed }} page={shown} />}
      >
        {edition.archivedAt && (
          <Notice kind="info">
            <p>{translator(locale, 'course')('archivedNotice')}</p>
          </Notice>
        )}
        {!edition.own && (
          <VisitorNotice {...{ locale, edition, signedIn, now }} module={module.slug} />
        )}
        <ModuleAims {...{ locale, module }} />
        {items.map((item) => (
          <ModuleItemView
            key={item.itemId}
            {...{ locale, reader, edition, item, films }}
            module={module.slug}
            attempt={attempts.get(item.itemId) ?? null}
            standing={standings.get(item.itemId) ?? null}
            own={tasks.get(item.itemId) ?? null}
            door={doors.get(item.itemId) ?? null}
            again={search['again'] === item.itemId}
            actions={{
              complete,
              answer,
              answerCase: answerOnCase,
              countStanding: countMine,
              answerSurvey: send,
            }}
            formKey={newId()}
          />
        ))}
        <ModuleEnd {...{ locale, closed }} page={shown} />
      </ModuleLayout>
      <ForumSection {...{ locale, viewer, params, search }} />
    </>
  )
})
