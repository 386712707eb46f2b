import { page } from '@/app/_server/page'
import { ItemRecord } from '@/components/dashboard/confirmation/item-record'
import { LearnerFacts } from '@/components/dashboard/learner-facts'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { ProgressLine } from '@/components/course/progress-line'
import { learnerRecord } from '@/lib/dashboard/record-queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { withdraw } from '../../confirm/actions'

type Params = { edition: string; learner: string }

export default page<Params>(async ({ locale, viewer, params }) => {
  const record = await learnerRecord(viewer, params.edition, params.learner, now())
  const { edition, id, name, progress, items } = record
  const home = `/${locale}/admin/editions/${edition.slug}`
  const above = [
    { href: `/${locale}/admin`, label: translator(locale, 'admin')('title') },
    { href: home, label: `${edition.course.title}, ${edition.name}` },
  ]
  return (
    <>
      <Breadcrumbs locale={locale} above={above} />
      <PageHeading>{name}</PageHeading>
      <ProgressLine {...{ locale, progress }} />
      <LearnerFacts {...{ locale, record }} />
      <h2>{translator(locale, 'confirmation')('evidence')}</h2>
      <ItemRecord
        {...{ locale, items }}
        learner={id}
        timeZone={edition.timeZone}
        confirm={`${home}/confirm`}
        form={{ withdraw, newKey: newId }}
      />
    </>
  )
})
