import type { EditionForViewer } from '@/lib/editions/queries'
import type { Standing } from '@/lib/editions/enrolment/queries'
import type { Locale } from '@/lib/i18n/locales'
import { EditionDates } from './edition-dates'
import styles from './edition-list.module.css'
import { EditionState } from './edition-state'
import { WayIn } from './way-in'

type Props = {
  locale: Locale
  editions: readonly EditionForViewer[]
  signedIn: boolean
  now: Date
  /** What the reader asked for and has not got, by edition. */
  standings: ReadonlyMap<string, Standing>
}

/** Editions of one course: what each is called, when it runs, and the way in. */
export const EditionList = ({ locale, editions, signedIn, now, standings }: Props) => (
  <ul className={styles.editions}>
    {editions.map((edition) => (
      <li key={edition.id}>
        <div>
          <p className={styles.name}>
            <a href={`/${locale}/learn/${edition.slug}`}>{edition.name}</a>{' '}
            <EditionState {...{ locale, edition, now }} />
          </p>
          <p className={styles.dates}>
            <EditionDates {...{ locale, edition, now }} />
          </p>
        </div>
        <WayIn
          {...{ locale, edition, signedIn, now }}
          kind="quiet"
          standing={standings.get(edition.id)}
        />
      </li>
    ))}
  </ul>
)
