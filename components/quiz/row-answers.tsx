'use client'

import type { ReactNode } from 'react'
import { useField, useForm } from '@/components/ui/form/context'
import { Fault, Hint } from '@/components/ui/form/frame'
import styles from './quiz.module.css'

type Props = {
  name: string
  label: ReactNode
  hint: string
  rows: readonly { id: string; label: ReactNode }[]
  options: readonly { id: string; text: string }[]
  /** What was kept, row by row. */
  defaultValue: readonly string[]
}

/** For each row one of the same options: what it matches, or its place in the order. */
export function RowAnswers({ name, label, hint, rows, options, defaultValue }: Props) {
  const { round, words } = useForm()
  const { fault, typed, attributes } = useField(name, hint)
  const chosen = Array.isArray(typed) ? typed : defaultValue
  return (
    <fieldset {...attributes} tabIndex={-1} className={styles.rows}>
      <legend data-label-of={name}>{label}</legend>
      <Hint id={attributes.id} text={hint} />
      {rows.map((row, at) => (
        <div key={row.id} className={styles.row}>
          <label htmlFor={`${attributes.id}-${row.id}`}>{row.label}</label>
          {/* React does not move a select to a new default; a new select has it. */}
          <select
            key={`${round} ${chosen[at] ?? ''}`}
            id={`${attributes.id}-${row.id}`}
            name={`${name}[]`}
            defaultValue={chosen[at] ?? ''}
          >
            <option value="">{words.choose}</option>
            {options.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Fault id={attributes.id} fault={fault} />
    </fieldset>
  )
}
