'use client'

import type { ComponentProps } from 'react'
import { useField } from './context'
import styles from './form.module.css'
import { Frame } from './frame'

type Props = Omit<
  ComponentProps<'textarea'>,
  'id' | 'maxLength' | 'name' | 'value' | 'className'
> & {
  name: string
  label: string
  hint?: string
}

/** A text of several lines; it grows with what is written where the browser can do that. */
export function TextArea({ name, label, hint, rows = 5, defaultValue, ...rest }: Props) {
  const { fault, typed, attributes } = useField(name, hint)
  return (
    <Frame id={attributes.id} {...{ name, label, hint, fault }} optional={!rest.required}>
      <textarea
        {...rest}
        {...attributes}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={typed ?? defaultValue}
        className={styles.area}
      />
    </Frame>
  )
}
