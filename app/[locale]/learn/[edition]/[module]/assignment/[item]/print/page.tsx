import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { KeptHtml } from '@/components/kept-html'
import styles from '@/components/tasks/tasks.module.css'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { formatInstantDay, formatList } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { NotFound } from '@/lib/platform/errors'
import { assignmentPage } from '@/lib/tasks/assignments/page-queries'
import { assignmentPath } from '@/lib/tasks/assignments/rules'

type Params = { edition: string; module: string; item: string }

/** The text alone, as it goes on paper. */
export default page<Params>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'tasks')
  const asked = Number.parseInt(search['version'] ?? '', 10)
  const shown = await assignmentPage(viewer, params, Number.isNaN(asked) ? null : asked, clock())
  const home = `/${locale}/learn/${params.edition}`
  if (!shown) return redirect(`${home}?from=${encodeURIComponent(params.module)}`)
  const { edition, module, item, text } = shown
  if (!text) throw new NotFound()
  const about = { edition: edition.slug, module: module.slug, item: item.itemId }
  const version = text.versions.find(({ number }) => number === text.number)
  const day = formatInstantDay(version?.savedAt ?? clock(), locale, edition.timeZone)
  return (
    <>
      <div className={styles.screen}>
        <Breadcrumbs
          locale={locale}
          above={[{ href: assignmentPath(locale, about), label: item.title }]}
        />
      </div>
      <article className={styles.sheet}>
        <PageHeading
          lead={[text.name, formatList(text.members, locale)].filter(Boolean).join(': ')}
        >
          {item.title}
        </PageHeading>
        <h2>{`${edition.course.title}, ${edition.name}`}</h2>
        <h3>{t('asOf', { day })}</h3>
        <KeptHtml html={text.html} />
      </article>
      <p className={styles.screen}>{t('printHint')}</p>
    </>
  )
})
