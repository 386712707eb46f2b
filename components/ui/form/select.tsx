'use client'

import { useField, useForm } from './context'
import styles from './form.module.css'
import { Frame } from './frame'

type Option = { value: string; label: string }

type Props = {
  name: string
  label: string
  hint?: string
  required?: boolean
  defaultValue?: string
  autoComplete?: string
  options: readonly Option[]
  /** Options that stand first, apart from the others. */
  first?: readonly Option[]
}

/** One of a list. Nothing is chosen unless `defaultValue` says so. */
export function Select({ name, label, hint, options, first = [], defaultValue, ...rest }: Props) {
  const { round, words } = useForm()
  const { fault, typed, attributes } = useField(name, hint)
  const chosen = typeof typed === 'string' ? typed : (defaultValue ?? '')
  return (
    <Frame id={attributes.id} {...{ name, label, hint, fault }} optional={!rest.required}>
      {/* React does not move a select to a new default; a new select has it. */}
      <select
        key={`${round} ${chosen}`}
        {...rest}
        {...attributes}
        name={name}
        defaultValue={chosen}
        className={styles.control}
      >
        <option value="">{words.choose}</option>
        {first.map(toOption)}
        {first.length > 0 && <hr />}
        {options.map(toOption)}
      </select>
    </Frame>
  )
}

const toOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)
