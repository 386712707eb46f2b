type Props = {
  name: string
  label: string
  /** Says that nothing is chosen, and so nothing left out. */
  any: string
  chosen: string | null
  options: readonly { value: string; label: string }[]
}

/** One thing that a list can be narrowed down by; in a plain form whose answer is another address. */
export const FilterSelect = ({ name, label, any, chosen, options }: Props) => (
  <label>
    {label}
    <select name={name} defaultValue={chosen ?? ''}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)
