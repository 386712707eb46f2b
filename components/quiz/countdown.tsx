'use client'

import { useEffect, useRef, useState } from 'react'
import styles from './quiz.module.css'

type Props = {
  /** Until the end, when the server showed the page: its clock counts, not this one’s. */
  seconds: number
  words: { left: string; five: string; last: string }
}

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** What is left of the time; when it is over, the form hands itself in. */
export function Countdown({ seconds, words }: Props) {
  const end = useRef<HTMLButtonElement>(null)
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const from = performance.now()
    const tick = setInterval(() => {
      const now = Math.max(0, seconds - Math.floor((performance.now() - from) / 1_000))
      setLeft(now)
      if (now > 0) return
      clearInterval(tick)
      end.current?.click()
    }, 1_000)
    return () => clearInterval(tick)
  }, [seconds])
  return (
    <div className={styles.clock}>
      <p>
        {words.left} <strong>{clock(left)}</strong>
      </p>
      <p role="status" className={styles.said}>
        {left <= 60 ? words.last : left <= 300 ? words.five : ''}
      </p>
      <button ref={end} hidden type="submit" formNoValidate name="act" value="leave" />
    </div>
  )
}
