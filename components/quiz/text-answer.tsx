'use client'

import type { ReactNode } from 'react'
import { useField } from '@/components/ui/form/context'
import { Fault, Hint } from '@/components/ui/form/frame'
import styles from './quiz.module.css'

type Props = {
  name: string
  label: ReactNode
  hint: string
  isNumber: boolean
  unit: string | null
  /** What was kept of it. */
  defaultValue: string
}

/** The answer to a question that is typed: a number, or a few words. */
export function TextAnswer({ name, label, hint, isNumber, unit, defaultValue }: Props) {
  const { fault, typed, attributes } = useField(name, hint)
  return (
    <div className={styles.typed} data-fault={fault ? '' : undefined}>
      <div id={`${attributes.id}-label`} data-label-of={name} className={styles.asked}>
        {label}
      </div>
      <Hint id={attributes.id} text={hint} />
      <span className={styles.measure}>
        <input
          {...attributes}
          required
          aria-labelledby={`${attributes.id}-label`}
          name={name}
          type="text"
          inputMode={isNumber ? 'decimal' : 'text'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={typed ?? defaultValue}
          className={isNumber ? styles.digits : styles.text}
        />
        {unit && <span>{unit}</span>}
      </span>
      <Fault id={attributes.id} fault={fault} />
    </div>
  )
}
