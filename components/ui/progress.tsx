import styles from './progress.module.css'

type Props = {
  /** What the bar says, in words: "4 of 7, about 25 minutes left". */
  words: string
  done: number
  of: number
}

/** Progress as words and a bar; the words are the bar's name, so it is read once. */
export const Progress = ({ words, done, of }: Props) => (
  <label className={styles.progress}>
    <span>{words}</span>
    <progress value={done} max={Math.max(of, 1)} />
  </label>
)
