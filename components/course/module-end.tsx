import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ModulePage } from '@/lib/progress/queries/module'
import styles from './module-end.module.css'
import { NextStep } from './next-step'

type Props = { locale: Locale; page: ModulePage; closed: boolean }

/** After the last item: what is next for a learner, and the modules before and after this one. */
export function ModuleEnd({ locale, page, closed }: Props) {
  const t = translator(locale, 'progress')
  const { edition, module, previous, following } = page
  const home = `/${locale}/learn/${edition.slug}`
  return (
    <>
      {module.progress && !closed && <NextStep {...{ locale, page }} />}
      <nav aria-label={t('modulePlaces')} className={styles.places}>
        {previous && (
          <a href={`${home}/${previous.slug}`} rel="prev">
            <span>{t('previousModule')}</span>
            <span lang={previous.language}>{previous.title}</span>
          </a>
        )}
        <a href={home}>{t('allModules')}</a>
        {following && (
          <a href={`${home}/${following.slug}`} rel="next">
            <span>{t('nextModule')}</span>
            <span lang={following.language}>{following.title}</span>
          </a>
        )}
      </nav>
    </>
  )
}
