import type { Standing } from '@/lib/progress/standing/rules'
import styles from './bar.module.css'

type Props = {
  /** In percent of the whole bar. */
  parts: readonly { standing: Standing; from: number; width: number }[]
}

/**
 * A picture of numbers that stand beside it, and so hidden from who cannot see it. The parts differ in
 * height as well, so that the picture does not hang on colour.
 */
export const Bar = ({ parts }: Props) => (
  <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" className={styles.bar}>
    <rect width="100" height="12" className={styles.ground} />
    {parts.map(({ standing, from, width }) => (
      <rect
        key={standing}
        x={from.toFixed(2)}
        width={width.toFixed(2)}
        {...heights[standing]}
        className={styles[standing]}
      />
    ))}
  </svg>
)

const heights = {
  finished: { y: 0, height: 12 },
  onTrack: { y: 2, height: 10 },
  behind: { y: 5, height: 7 },
  silent: { y: 9, height: 3 },
} as const satisfies Record<Standing, object>
