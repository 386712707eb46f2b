import styles from './differences.module.css'

type Props = {
  parts: readonly { kind: 'same' | 'added' | 'removed'; text: string }[]
  lang?: string
}

const elements = { same: 'span', added: 'ins', removed: 'del' } as const

/** A text with what was put in and what was taken out. */
export const Differences = ({ parts, lang }: Props) => (
  <p lang={lang} dir="auto" className={styles.text}>
    {parts.map(({ kind, text }, at) => {
      const Part = elements[kind]
      return <Part key={at}>{text}</Part>
    })}
  </p>
)
