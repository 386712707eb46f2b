'use client'

import type { ReactNode } from 'react'
import { useField, useForm } from './context'
import styles from './form.module.css'
import { Fault, Hint } from './frame'

type Props = {
  /** With `several`, the input is a list under this name. */
  name: string
  label: ReactNode
  hint?: string
  options: readonly { value: string; label: ReactNode; lang?: string | undefined }[]
  several?: boolean
  required?: boolean
  defaultValue?: string | readonly string[]
}

/** One of a few (radio buttons), or several of a few (check boxes). */
export function Choice({ name, label, hint, options, several, required, defaultValue }: Props) {
  const { words } = useForm()
  const { fault, typed, attributes } = useField(name, hint)
  const chosen = typed ?? defaultValue ?? []
  const isChosen = (value: string) =>
    typeof chosen === 'string' ? chosen === value : chosen.includes(value)
  return (
    <fieldset
      {...attributes}
      tabIndex={-1}
      data-required={required ? name : undefined}
      className={styles.choice}
    >
      <legend>
        <span data-label-of={name}>{label}</span>
        {!required && <span className={styles.optional}> ({words.optional})</span>}
      </legend>
      <Hint id={attributes.id} text={hint} />
      {options.map((option) => (
        <label key={option.value} lang={option.lang} className={styles.option}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={several ? `${name}[]` : name}
            value={option.value}
            defaultChecked={isChosen(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      <Fault id={attributes.id} fault={fault} />
    </fieldset>
  )
}
