'use client'

import { useEffect, useState } from 'react'
import { follow } from './follow'
import styles from './live.module.css'

type Props = {
  path: string
  /** The last event that the page has taken in. */
  after: number
  /** The thread that the page shows; null: the whole forum. */
  thread: string | null
  /** Where the news is shown, before the number of the first new post. */
  href: string
  words: { one: string; many: string }
}

/** Says that there is something new and leads to it; nothing moves under the reader's eyes. */
export function LiveNews({ path, after, thread, href, words }: Props) {
  const [numbers, setNumbers] = useState<readonly number[]>([])
  useEffect(
    () =>
      follow(path, after, (news) => {
        if (thread === null || news.thread === thread)
          setNumbers((before) => [...before, news.number])
      }),
    [path, after, thread],
  )
  const count = numbers.length
  const [hrefOf, anchor = ''] = href.split('#')
  return (
    <div role="status" className={styles.live}>
      {count > 0 && (
        <a href={`${hrefOf}${numbers[0]}${anchor && `#${anchor}`}`}>
          {count === 1 ? words.one : words.many.replace('%', String(count))}
        </a>
      )}
    </div>
  )
}
