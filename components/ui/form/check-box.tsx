'use client'

import type { ReactNode } from 'react'
import { useField } from './context'
import styles from './form.module.css'
import { Fault, Hint } from './frame'

type Props = {
  name: string
  /** What is agreed to; it may hold a link. */
  children: ReactNode
  hint?: string
  value?: string
  required?: boolean
  defaultChecked?: boolean
}

/** A single yes. What is not ticked is not sent. */
export function CheckBox({ name, children, hint, value = 'yes', required, defaultChecked }: Props) {
  const { fault, typed, attributes } = useField(name, hint)
  return (
    <div className={styles.field} data-fault={fault ? '' : undefined}>
      <label className={styles.option}>
        <input
          {...attributes}
          type="checkbox"
          name={name}
          value={value}
          required={required}
          defaultChecked={typed === undefined ? defaultChecked : typed === value}
        />
        <span data-label-of={name}>{children}</span>
      </label>
      <Hint id={attributes.id} text={hint} />
      <Fault id={attributes.id} fault={fault} />
    </div>
  )
}
