import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ModulePage } from '@/lib/progress/queries/module'
import { LanguageNote } from './language-note'
import styles from './module-head.module.css'

type Props = { locale: Locale; page: ModulePage }

/** Where the reader is: course and edition, which module of how many, and what it is about. */
export function ModuleHead({ locale, page }: Props) {
  const { edition, module, modules } = page
  const { course } = edition
  const above = [
    { href: `/${locale}`, label: translator(locale, 'catalog')('title') },
    {
      href: `/${locale}/learn/${edition.slug}`,
      label: `${course.title}, ${edition.name}`,
      ...(course.language !== locale && { lang: course.language }),
    },
  ]
  const place = { number: module.number, total: modules }
  return (
    <div>
      <Breadcrumbs {...{ locale, above }} />
      <p className={styles.place}>{translator(locale, 'progress')('moduleOf', place)}</p>
      <PageHeading
        lead={module.summary}
        {...(module.language !== locale && { lang: module.language })}
      >
        {module.title}
      </PageHeading>
      <LanguageNote locale={locale} language={module.language} />
    </div>
  )
}
