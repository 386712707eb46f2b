import type { ReactNode } from 'react'
import styles from './notice.module.css'

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger'

type Props = {
  kind: NoticeKind
  /** Says in words what the colour says. */
  title?: string
  children?: ReactNode
}

/** Something the reader should know here. */
export const Notice = ({ kind, title, children }: Props) => (
  <div className={styles.notice} data-kind={kind}>
    {title && <p className={styles.title}>{title}</p>}
    {children}
  </div>
)
