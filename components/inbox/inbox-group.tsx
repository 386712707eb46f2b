import { Link } from '@/components/ui/link'
import type { Colleague, InboxGroup } from '@/lib/inbox/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { EntryForms } from './entry-forms'
import { InboxEntryCard } from './inbox-entry'
import { reasonWords } from './reason-words'
import styles from './inbox-group.module.css'

type Props = {
  locale: Locale
  group: InboxGroup
  colleagues: readonly Colleague[]
  form: EntryForms
  now: Date
  /** Where all entries of this reason are, if there are more. */
  all: string | null
}

/** What is in the inbox for one reason, the longest waiting first. */
export function InboxGroupList({ locale, group, colleagues, form, now, all }: Props) {
  const t = translator(locale, 'inbox')
  const { reason, count, entries } = group
  return (
    <section className={styles.group} aria-labelledby={`inbox-${reason}`}>
      <h2 id={`inbox-${reason}`}>{t('counted', { reason: t(reasonWords[reason]), count })}</h2>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.subject}>
            <InboxEntryCard {...{ locale, entry, colleagues, form, now }} />
          </li>
        ))}
      </ol>
      {all && (
        <p>
          <Link href={all}>{t('all', { count })}</Link>
        </p>
      )}
    </section>
  )
}
