import type { ReactNode } from 'react'
import styles from './module-layout.module.css'

type Props = { head: ReactNode; overview: ReactNode; children: ReactNode }

/** One column on a phone; where there is room, the overview stays in sight beside the text. */
export const ModuleLayout = ({ head, overview, children }: Props) => (
  <div className={styles.layout}>
    {head}
    {overview}
    <div>{children}</div>
  </div>
)
