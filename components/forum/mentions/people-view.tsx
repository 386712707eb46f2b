import type { People } from '@/lib/forum/mentions/queries'
import { shortestName } from '@/lib/forum/mentions/schema'
import { modulePath, peoplePath } from '@/lib/forum/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Button } from '../../ui/button'
import { Link } from '../../ui/link'
import { PageHeading } from '../../ui/page-heading'
import styles from '../search/search.module.css'

type Props = {
  locale: Locale
  people: People
  /** What was looked for. */
  q: string
  place: { edition: string; module: string }
}

/** The names of those whom a post may call, as they are written in it. */
export function PeopleView({ locale, people, q, place }: Props) {
  const t = translator(locale, 'mentions')
  const { forum, names, asked } = people
  return (
    <>
      <PageHeading lead={t('lead', { module: forum.moduleTitle })}>{t('title')}</PageHeading>
      <form action={peoplePath(locale, place)} role="search" className={styles.box}>
        <label htmlFor="people">{t('name')}</label>
        <input
          id="people"
          type="search"
          name="q"
          defaultValue={q}
          minLength={shortestName}
          autoComplete="off"
          enterKeyHint="search"
          required
        />
        <Button kind="quiet" type="submit">
          {t('find')}
        </Button>
      </form>
      {asked && (
        <div role="status">
          <p>{t('found', { count: names.length })}</p>
          <ul>
            {names.map((name) => (
              <li key={name}>
                <bdi>@{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Link href={`${modulePath(locale, place)}#write`}>{t('back')}</Link>
      </p>
    </>
  )
}
