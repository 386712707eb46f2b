import { countryName } from '@/lib/i18n/countries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ShownAuthor } from '@/lib/forum/threads/schema'
import { Tag } from '../ui/tag'
import styles from './post.module.css'

const roles = {
  facilitator: { key: 'roleFacilitator', kind: 'earth' },
  administrator: { key: 'roleAdministrator', kind: 'earth' },
  guest: { key: 'roleGuest', kind: 'plain' },
  imported: { key: 'roleImported', kind: 'plain' },
} as const

/** Who wrote: name, country, and what the person is here. */
export function Byline({ locale, author }: { locale: Locale; author: ShownAuthor }) {
  const t = translator(locale, 'forum')
  const role = author.role && roles[author.role]
  return (
    <>
      <bdi className={styles.name}>{author.name}</bdi>
      {author.country && <span>{countryName(author.country, locale)}</span>}
      {role && <Tag kind={role.kind}>{t(role.key)}</Tag>}
    </>
  )
}
