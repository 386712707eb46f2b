import type { Locale } from '@/lib/i18n/locales'
import type { ModulePage } from '@/lib/progress/queries/module'
import { ModuleContents } from './module-contents'
import styles from './module-overview.module.css'
import { NextStep } from './next-step'
import { ProgressLine } from './progress-line'
import { TakeAlongLink } from './take-along-link'

/** `closed`: the edition takes no work, so nothing is next. */
type Props = { locale: Locale; page: ModulePage; closed: boolean }

/** How far, what is next, and all there is: beside the text where there is room, before it where not. */
export function ModuleOverview({ locale, page, closed }: Props) {
  const { module, items, next } = page
  return (
    <div className={styles.overview}>
      {module.progress && (
        <>
          <ProgressLine locale={locale} progress={module.progress} />
          {!closed && <NextStep {...{ locale, page }} />}
        </>
      )}
      <ModuleContents
        {...{ locale, items }}
        edition={page.edition}
        next={module.progress && !closed ? next : null}
      />
      <TakeAlongLink locale={locale} edition={page.edition.slug} module={module.slug} />
    </div>
  )
}
