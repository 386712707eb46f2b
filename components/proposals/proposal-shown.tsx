import type { Locale } from '@/lib/i18n/locales'
import type { PracticePage } from '@/lib/practices/practice-queries'
import { PracticeFacts } from '../practices/practice-facts'
import { PracticeParts } from '../practices/practice-parts'
import { PracticeWays } from '../practices/practice-ways'
import { ProposedBy } from './proposed-by'
import styles from './proposals.module.css'

type Props = { locale: Locale; practice: PracticePage }

/** A proposal as the library would show it, below its heading. */
export function ProposalShown({ locale, practice }: Props) {
  const lang = practice.language === locale ? undefined : practice.language
  return (
    <div className={styles.shown}>
      {practice.summary !== '' && <p lang={lang}>{practice.summary}</p>}
      <PracticeFacts {...{ locale, practice }} />
      <PracticeParts {...{ locale, lang }} parts={practice.parts} />
      <PracticeWays {...{ locale, practice }} />
      {practice.proposed && <ProposedBy locale={locale} by={practice.proposed} />}
    </div>
  )
}
