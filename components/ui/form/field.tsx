'use client'

import type { ComponentProps } from 'react'
import { useField } from './context'
import styles from './form.module.css'
import { Frame } from './frame'

type Props = Omit<ComponentProps<'input'>, 'id' | 'maxLength' | 'name' | 'value' | 'className'> & {
  name: string
  label: string
  hint?: string
}

/** One line of text. Its length is the schema's to judge: a browser would cut what is pasted. */
export function Field({ name, label, hint, type = 'text', defaultValue, ...rest }: Props) {
  const { fault, typed, attributes } = useField(name, hint)
  const optional = !rest.required && !rest.readOnly
  return (
    <Frame id={attributes.id} {...{ name, label, hint, optional, fault }}>
      <input
        {...rest}
        {...attributes}
        name={name}
        type={type}
        defaultValue={typed ?? defaultValue}
        className={styles.control}
      />
    </Frame>
  )
}
