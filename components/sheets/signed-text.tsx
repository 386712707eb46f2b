import type { SheetField } from '@/lib/catalog/sheet/schema'
import styles from './sheets.module.css'

type Props = { fields: readonly SheetField[]; texts: Record<string, string>; empty: string }

/** What a delegation signed, field by field. */
export function SignedText({ fields, texts, empty }: Props) {
  return fields.map(({ id, label }) => (
    <section key={id}>
      <h3>{label}</h3>
      <p className={styles.text}>{texts[id] || empty}</p>
    </section>
  ))
}
