import { KeptHtml } from '@/components/kept-html'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ModulePage } from '@/lib/progress/queries/module'
import { LanguageNote } from './language-note'
import { ModuleContents } from './module-contents'
import styles from './module-head.module.css'
import { NextStep } from './next-step'
import { ProgressLine } from './progress-line'
import { WayIn } from './way-in'

type Props = { locale: Locale; page: ModulePage; signedIn: boolean; now: Date }

/** Where the reader is, how far they have come, what is next, and what the module is for. */
export function ModuleHead({ locale, page, signedIn, now }: Props) {
  const t = translator(locale, 'progress')
  const { edition, module, modules, items, next } = page
  const lang = module.language === locale ? undefined : module.language
  const home = `/${locale}/learn/${edition.slug}`
  const course = edition.course
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
      <p className={styles.place}>{t('moduleOf', { number: module.number, total: modules })}</p>
      <PageHeading lead={module.summary} {...(lang && { lang })}>
        {module.title}
      </PageHeading>
      <LanguageNote locale={locale} language={module.language} />
      {module.progress && (
        <>
          <ProgressLine locale={locale} progress={module.progress} />
          <NextStep {...{ locale, page }} />
        </>
      )}
      <ModuleContents {...{ locale, items }} next={module.progress ? next : null} />
      {!module.progress && (
        <Notice kind="info" title={t('visitorTitle')}>
          <p>{t('visitorText')}</p>
          <WayIn {...{ locale, edition, signedIn, now }} from={module.slug} kind="quiet" />
        </Notice>
      )}
      {module.html && (
        <section aria-labelledby="aims">
          <h2 id="aims" className={styles.aims}>
            {t('whatYouWillDo')}
          </h2>
          <KeptHtml html={module.html} lang={lang} />
        </section>
      )}
    </>
  )
}
