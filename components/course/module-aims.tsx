import { KeptHtml } from '@/components/kept-html'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { OwnModule } from '@/lib/progress/queries/modules'
import styles from './module-aims.module.css'

type Props = { locale: Locale; module: Pick<OwnModule, 'html' | 'language'> }

/** What the learner will be able to do after the module. */
export const ModuleAims = ({ locale, module: { html, language } }: Props) =>
  html ? (
    <section aria-labelledby="aims">
      <h2 id="aims" className={styles.title}>
        {translator(locale, 'progress')('whatYouWillDo')}
      </h2>
      <KeptHtml html={html} {...(language !== locale && { lang: language })} />
    </section>
  ) : null
