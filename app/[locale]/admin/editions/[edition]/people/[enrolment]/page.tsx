import { page } from '@/app/_server/page'
import { PersonFacts } from '@/components/enrolment/person-facts'
import { ReadmitForm } from '@/components/enrolment/readmit-form'
import { RemoveForm } from '@/components/enrolment/remove-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { personOfEdition } from '@/lib/editions/enrolment/people-queries'
import { canRemoveLearners } from '@/lib/editions/enrolment/policy'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { readmit, remove } from './actions'

type Params = { edition: string; enrolment: string }

export default page<Params>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'enrolment')
  const { edition, person } = await personOfEdition(viewer, params.edition, params.enrolment)
  const home = `/${locale}/admin/editions/${edition.slug}/people`
  const above = { href: home, label: t('peopleTitle', { edition: edition.name }) }
  const { enrolment } = person
  return (
    <>
      <Breadcrumbs locale={locale} above={[above]} />
      <PageHeading lead={`${edition.course}, ${edition.name}`}>{person.name}</PageHeading>
      <PersonFacts {...{ locale, person }} timeZone={edition.timeZone} />
      {canRemoveLearners(viewer) &&
        (person.leftAt ? (
          <ReadmitForm {...{ locale, enrolment }} action={readmit} formKey={newId()} />
        ) : (
          <RemoveForm {...{ locale, enrolment }} action={remove} formKey={newId()} />
        ))}
    </>
  )
})
