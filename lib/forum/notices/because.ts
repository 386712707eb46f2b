import type { MailHeaders } from '@/lib/mail/schema'
import { mailToken } from '../subscriptions/mail-token'
import { oneClick, unsubscribePage } from './headers'
import type { Because } from './news-letters'
import type { News } from './news-queries'
import type { Reader } from './reader-queries'

type Ways = { because: Because; unsubscribeUrl: string; headers: MailHeaders }

/**
 * Why a mail came, and the ways to end that: the one subscription that it came from, or else all
 * mail of the forums, since one click must be enough.
 */
export function linksOf(reader: Reader, posts: readonly News[]): Ways {
  const held = new Map(posts.map(({ because }) => [because.id, because]))
  const [first] = held.values()
  const isOne = held.size === 1 && first !== undefined
  const token = mailToken(
    isOne
      ? { kind: 'subscription', id: first.id }
      : { kind: 'author', id: first?.author ?? reader.authors[0] ?? '' },
  )
  const scope = first?.scope === 'own' ? undefined : first?.scope
  return {
    because: isOne && scope ? scope : 'several',
    unsubscribeUrl: unsubscribePage(reader.locale, token),
    headers: oneClick(token),
  }
}
