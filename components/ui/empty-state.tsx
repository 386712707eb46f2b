import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = { title: string; children?: ReactNode }

/** Nothing here yet: what is missing, and what to do. */
export const EmptyState = ({ title, children }: Props) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.hint}>{children}</div>}
  </div>
)
