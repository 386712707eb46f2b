import { Link } from '@/components/ui/link'
import { wayIn, type EditionTimes } from '@/lib/editions/rules'
import type { Standing } from '@/lib/editions/enrolment/queries'
import { entryOf } from '@/lib/editions/enrolment/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './way-in.module.css'

type Edition = EditionTimes & {
  slug: string
  enrolment: string
  frozenAt: Date | null
  readable: boolean
  own: object | null
}

type Props = {
  locale: Locale
  edition: Edition
  signedIn: boolean
  now: Date
  /** Where "continue" and "read" lead; the edition's page when not given. */
  to?: string | undefined
  /** The module that somebody came from, to be led back to after enrolling. */
  from?: string | undefined
  kind?: 'main' | 'quiet'
  /** Whether reading without being enrolled is offered beside it, where it is possible. */
  orRead?: boolean
  /** What the reader asked for and has not got. */
  standing?: Standing | undefined
}

/** The one obvious next step with an edition: go on, enrol, make an account, or only read. */
export function WayIn(props: Props) {
  const { locale, edition, signedIn, now, to, from, kind = 'main', orRead, standing } = props
  const t = translator(locale, 'course')
  const door = { signedIn, enrolled: edition.own !== null, readable: edition.readable }
  const entry = { ...edition, enrolment: entryOf(edition.enrolment, standing?.state) }
  const way = wayIn(entry, door, now)
  if (!way) return null
  const home = `/${locale}/learn/${edition.slug}`
  const enrol = `${home}/enrol${from ? `?to=${encodeURIComponent(from)}` : ''}`
  const ways = {
    continue: [to ?? home, t('continue')],
    read: [to ?? home, t('read')],
    enrol: [enrol, enrolWords(locale, entry.enrolment, standing)],
    signUp: [`/${locale}/account/sign-up?next=${encodeURIComponent(enrol)}`, t('signUpToEnrol')],
  } as const
  const [href, label] = ways[way]
  const mayRead = orRead && way !== 'continue' && way !== 'read' && edition.readable
  return (
    <span className={styles.ways}>
      <Link kind={kind} href={href}>
        {label}
      </Link>
      {mayRead && edition.frozenAt && (
        <Link kind="quiet" href={to ?? home}>
          {t('read')}
        </Link>
      )}
    </span>
  )
}

/** What the door says: somebody who asked is led to what became of it. */
function enrolWords(locale: Locale, enrolment: string, standing: Standing | undefined): string {
  const t = translator(locale, 'enrolment')
  if (standing?.state === 'asked') return t('seeRequest')
  if (standing?.state === 'waiting') return t('seePlace', { place: standing.place ?? 1 })
  return enrolment === 'application' ? t('apply') : translator(locale, 'course')('enrol')
}
