import styles from './site-header.module.css'

/** Two arches of a bridge over water. */
export const Mark = () => (
  <svg viewBox="0 0 40 24" className={styles.mark} aria-hidden="true">
    <path d="M1 5h38" />
    <path d="M4 19V5M20 19V5M36 19V5" />
    <path d="M4 17a8 8 0 0 1 16 0M20 17a8 8 0 0 1 16 0" />
    <path d="M1 22h38" className={styles.water} />
  </svg>
)
