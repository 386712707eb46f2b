import type { ReactNode } from 'react'
import styles from './page-heading.module.css'

type Props = {
  /** The heading, which is the title of the browser's tab as well. */
  children: string
  /** One or two sentences under the heading. */
  lead?: ReactNode
  /** The language of the heading where it is not the page's. */
  lang?: string
}

/** The one h1 of a page. */
export const PageHeading = ({ children, lead, lang }: Props) => (
  <div className={styles.heading} lang={lang}>
    <title>{`${children} · Ponte`}</title>
    <h1>{children}</h1>
    {lead && <p className={styles.lead}>{lead}</p>}
  </div>
)
