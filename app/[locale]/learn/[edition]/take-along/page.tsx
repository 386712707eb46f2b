import { page } from '@/app/_server/page'
import { TakeAlongList } from '@/components/course/take-along-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { now as clock } from '@/lib/platform/clock'
import { takenBook, takenModule } from '@/lib/progress/take-along/files'
import { takenAlong } from '@/lib/progress/take-along/queries'

export default page<{ edition: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'takeAlong')
  const edition = await takenAlong(viewer, params.edition, clock())
  const [book, ...files] = await Promise.all([
    takenBook(edition, locale),
    ...edition.modules.map((module) => takenModule(edition, module, locale)),
  ])
  const { course } = edition
  const home = `/${locale}/learn/${edition.slug}`
  const modules = edition.modules.map((module, at) => ({
    ...module,
    size: files[at]?.bytes.length ?? 0,
  }))
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: `/${locale}`, label: translator(locale, 'catalog')('title') },
          {
            href: home,
            label: `${course.title}, ${edition.name}`,
            ...(course.language !== locale && { lang: course.language }),
          },
        ]}
      />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <TakeAlongList {...{ locale, home, modules }} book={book.bytes.length} />
    </>
  )
})
