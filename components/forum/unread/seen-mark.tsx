import styles from './unread.module.css'

type Props = { thread: string; number: number }

/**
 * Tells the site that the page has come this far. A picture, because a browser asks for it when the
 * page is there, with or without script, and not when a page is only fetched ahead.
 */
export const SeenMark = ({ thread, number }: Props) => (
  <img src={`/api/seen/${thread}?number=${number}`} alt="" className={styles.seen} />
)
