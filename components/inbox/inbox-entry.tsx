import { Link } from '@/components/ui/link'
import { asideReasons, type Colleague, type InboxGroup } from '@/lib/inbox/schema'
import { askedFor, canTakeOver } from '@/lib/inbox/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { EntryFacts, nameOf } from './entry-facts'
import { EntryButton, type EntryForms } from './entry-forms'
import { openWords } from './reason-words'
import styles from './inbox-entry.module.css'

type Props = {
  locale: Locale
  entry: InboxGroup['entries'][number]
  colleagues: readonly Colleague[]
  form: EntryForms
  now: Date
}

/** One thing that waits: whose, where, since when, and the ways on. */
export function InboxEntryCard({ locale, entry, colleagues, form, now }: Props) {
  const t = translator(locale, 'inbox')
  const { reason, subject, edition, who, taken } = entry
  const name = nameOf(who, locale)
  const others = colleagues.some((one) => canTakeOver(one, edition))
  const shared = { locale, form, reason, subject, name }
  return (
    <article>
      <h3 className={styles.name}>
        <bdi>{name}</bdi>
      </h3>
      <EntryFacts {...{ locale, entry, now }} />
      {taken && (
        <p className={styles.taken}>
          {t(taken.isOwn ? 'takenByYou' : 'takenBy', { name: taken.name })}
          {taken.passedBy !== null && ` ${t('passedBy', { name: taken.passedBy })}`}
        </p>
      )}
      <div className={styles.ways}>
        <Link kind="main" href={entry.path}>
          {t(openWords[reason])}
          <span className="unseen">: {name}</span>
        </Link>
        {!taken && <EntryButton {...shared} action={form.take} label={t('take')} />}
        {taken?.isOwn && <EntryButton {...shared} action={form.release} label={t('giveBack')} />}
        {!taken && asideReasons.includes(reason) && (
          <EntryButton {...shared} action={form.putAside} label={t('aside')} />
        )}
        {(!taken || taken.isOwn) && others && (
          <span className={styles.pass}>
            <Link href={`/${locale}/inbox/pass${askedFor({ reason, subject })}`}>
              {t('pass')}
              <span className="unseen">: {name}</span>
            </Link>
          </span>
        )}
      </div>
    </article>
  )
}
