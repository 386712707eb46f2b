import type { ReactNode } from 'react'
import styles from './tag.module.css'

type Props = { kind?: 'plain' | 'earth' | 'success' | 'warning' | 'danger'; children: ReactNode }

/** A word or two about the thing beside it: a role, a state. */
export const Tag = ({ kind = 'plain', children }: Props) => (
  <span className={styles.tag} data-kind={kind}>
    {children}
  </span>
)
