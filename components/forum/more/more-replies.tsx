'use client'

import { useRef, useState, type MouseEvent } from 'react'
import styles from '../forum.module.css'
import { fetchPart, type Further } from './fetch-part'

/**
 * The link to the answers that a list leaves out. Followed by script it brings them in below the
 * others, and goes on with those after them; without, it leads to the thread's own page.
 */
export function MoreReplies(first: Further) {
  const box = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  const [further, setFurther] = useState<Further | 'all' | null>(null)
  const [said, setSaid] = useState('')
  const next = further ?? first

  const open = async (event: MouseEvent<HTMLAnchorElement>, { part, href }: Further) => {
    if (event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (asked.current) return
    asked.current = true
    const found = await fetchPart(part).catch(() => null)
    asked.current = false
    if (!found) {
      location.assign(href)
      return
    }
    const [begin] = found.posts
    box.current?.append(...found.posts)
    setSaid(found.said)
    setFurther(found.further ?? 'all')
    // The reader goes on where the new answers begin; the page stays where it is.
    begin?.setAttribute('tabindex', '-1')
    begin?.focus({ preventScroll: true })
  }

  return (
    <>
      <div ref={box} />
      {next !== 'all' && (
        <p className={styles.more}>
          <a href={next.href} onClick={(event) => void open(event, next)}>
            {next.text}
          </a>
        </p>
      )}
      <p role="status" className="unseen">
        {said}
      </p>
    </>
  )
}
