'use client'

import type { ReactNode } from 'react'
import { useForm } from './context'
import styles from './form.module.css'

/** The fields of a form that few need, behind a line of words; unfolded once they are refused. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  const { typed } = useForm()
  return (
    <details className={styles.folded} open={typed === null ? undefined : true}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
