'use client'

import type { ReactNode } from 'react'
import type { FieldFault } from '@/lib/platform/form-answer'
import { useForm } from './context'
import styles from './form.module.css'

type Props = {
  id: string
  name: string
  label: string
  hint: string | undefined
  optional: boolean
  fault: FieldFault | undefined
  children: ReactNode
}

/** Label, hint, control and fault of one field, in this order. */
export function Frame({ id, name, label, hint, optional, fault, children }: Props) {
  const { words } = useForm()
  return (
    <div className={styles.field} data-fault={fault ? '' : undefined}>
      <label htmlFor={id}>
        <span data-label-of={name}>{label}</span>
        {optional && <span className={styles.optional}> ({words.optional})</span>}
      </label>
      <Hint id={id} text={hint} />
      {children}
      <Fault id={id} fault={fault} />
    </div>
  )
}

export const Hint = ({ id, text }: { id: string; text: string | undefined }) =>
  text ? (
    <p id={`${id}-hint`} className={styles.hint}>
      {text}
    </p>
  ) : null

export const Fault = ({ id, fault }: { id: string; fault: FieldFault | undefined }) =>
  fault ? (
    <p id={`${id}-fault`} className={styles.fault}>
      {fault.text}
    </p>
  ) : null
