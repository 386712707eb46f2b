import { setStatus } from '@/app/_server/open-requests'
import { page } from '@/app/_server/page'
import { PracticeFacts } from '@/components/practices/practice-facts'
import { PracticeParts } from '@/components/practices/practice-parts'
import { PracticeWays } from '@/components/practices/practice-ways'
import { ProposedBy } from '@/components/proposals/proposed-by'
import { RemovedPractice } from '@/components/proposals/removed-practice'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { practicePage } from '@/lib/practices/practice-queries'

export default page<{ practice: string }>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'practices')
  const practice = await practicePage(viewer, params.practice, search['in'])
  if (!practice) {
    await setStatus(410)
    return <RemovedPractice locale={locale} />
  }
  const lang = practice.language === locale ? undefined : practice.language
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: `/${locale}/practices`, label: t('title') }]} />
      <PageHeading lead={practice.summary === '' ? null : practice.summary} {...(lang && { lang })}>
        {practice.title}
      </PageHeading>
      {!practice.isListed && <Notice kind="info">{t('notListed')}</Notice>}
      <PracticeFacts {...{ locale, practice }} />
      <PracticeParts {...{ locale, lang }} parts={practice.parts} />
      <PracticeWays {...{ locale, practice }} />
      {practice.proposed && <ProposedBy locale={locale} by={practice.proposed} />}
    </>
  )
})
