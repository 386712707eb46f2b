import { page } from '@/app/_server/page'
import { CaseSheets } from '@/components/tasks/case-sheets'
import { GroupForm } from '@/components/tasks/group-form'
import { SurveyResults } from '@/components/tasks/survey-results'
import { TextList } from '@/components/tasks/text-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { assignmentTexts } from '@/lib/tasks/assignments/list-queries'
import { caseSheets } from '@/lib/tasks/cases/queries'
import { surveyResults } from '@/lib/tasks/surveys/queries'
import { staffItem } from '@/lib/tasks/staff-queries'
import { putInGroup } from './actions'

type Params = { edition: string; item: string }

/** What learners wrote on one item. */
export default page<Params>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'tasks')
  const itemId = decodeURIComponent(params.item)
  const { edition, item } = await staffItem(viewer, params.edition, itemId)
  const home = `/${locale}/admin/editions/${edition.slug}`
  const list =
    item.kind === 'assignment' ? await assignmentTexts(viewer, edition.slug, itemId) : null
  const results = item.kind === 'survey' ? await surveyResults(viewer, edition.slug, itemId) : null
  const answers =
    item.kind === 'case'
      ? await caseSheets(viewer, edition.slug, itemId, search['after'] ?? null)
      : null
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: home, label: edition.name },
          { href: `${home}/tasks`, label: t('written') },
        ]}
      />
      <PageHeading lang={item.language}>{item.title}</PageHeading>
      {list && <TextList {...{ locale, edition }} texts={list.texts} />}
      {list?.learners && (
        <section aria-labelledby="groups">
          <h2 id="groups">{t('groups')}</h2>
          <GroupForm
            {...{ locale }}
            action={putInGroup}
            formKey={newId()}
            about={{ edition: edition.slug, item: itemId }}
            learners={list.learners}
            groups={list.texts}
          />
        </section>
      )}
      {results && <SurveyResults {...{ locale, results }} lang={item.language} />}
      {answers && (
        <CaseSheets
          {...{ locale }}
          lang={item.language}
          sheets={answers.sheets}
          nextHref={
            answers.next && `${home}/tasks/${encodeURIComponent(itemId)}?after=${answers.next}`
          }
        />
      )}
    </>
  )
})
