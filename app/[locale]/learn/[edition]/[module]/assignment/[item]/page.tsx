import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { itemAnchor } from '@/components/course/item-words'
import { LanguageNote } from '@/components/course/language-note'
import { VisitorNotice } from '@/components/course/visitor-notice'
import { KeptHtml } from '@/components/kept-html'
import { TextAnswers } from '@/components/tasks/text-answers'
import { TextForm } from '@/components/tasks/text-form'
import { TextStateNotice } from '@/components/tasks/text-state'
import { TextVersions } from '@/components/tasks/text-versions'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { workObstacle } from '@/lib/editions/rules'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { assignmentPage } from '@/lib/tasks/assignments/page-queries'
import { assignmentPath } from '@/lib/tasks/assignments/rules'
import { work } from './actions'

type Params = { edition: string; module: string; item: string }

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const now = clock()
  const t = translator(locale, 'tasks')
  const home = `/${locale}/learn/${params.edition}`
  const shown = await assignmentPage(viewer, params, null, now)
  if (!shown) return redirect(`${home}?from=${encodeURIComponent(params.module)}`)
  const { edition, module, item, asked, text, lacksGroup } = shown
  const lang = item.language === locale ? undefined : item.language
  const { timeZone } = edition
  const about = { edition: edition.slug, module: module.slug, item: item.itemId }
  const print = `${assignmentPath(locale, about)}/print`
  const canWrite = edition.own && !workObstacle(edition, now) && !lacksGroup && !text?.acceptedAt
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
      <KeptHtml html={item.html} {...(lang && { lang })} />
      {!edition.own && (
        <VisitorNotice
          {...{ locale, edition, now }}
          module={module.slug}
          signedIn={viewer.account !== null}
        />
      )}
      {lacksGroup && (
        <Notice kind="info">
          <p>{t('noGroupYet')}</p>
        </Notice>
      )}
      {text && <TextStateNotice {...{ locale, timeZone, text }} />}
      {text && <TextAnswers {...{ locale, timeZone }} answers={text.answers} />}
      {(search['saved'] ?? search['both']) && (
        <div id="kept">
          <Notice kind={search['both'] ? 'warning' : 'success'}>
            <p>{t(search['both'] ? 'textBoth' : 'textKept')}</p>
          </Notice>
        </div>
      )}
      {canWrite && (
        <TextForm
          {...{ locale, about }}
          action={work}
          formKey={newId()}
          body={text?.body ?? asked.template}
          number={text?.number ?? 0}
          isSubmitted={text ? text.submittedAt !== null : false}
        />
      )}
      {text && (
        <>
          <p>
            <Link kind="quiet" href={print}>
              {t('toPrint')}
            </Link>
          </p>
          <TextVersions
            {...{ locale, timeZone }}
            versions={text.versions}
            hrefOf={(number) => `${print}?version=${number}`}
          />
        </>
      )}
    </>
  )
})
