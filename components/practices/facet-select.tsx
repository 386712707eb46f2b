import type { FacetCount } from '@/lib/practices/schema'

type Props = {
  name: string
  label: string
  any: string
  chosen: string
  values: readonly (FacetCount & { name: string })[]
}

/** One thing to browse by, each value with how many practices it leaves. */
export const FacetSelect = ({ name, label, any, chosen, values }: Props) => (
  <label>
    {label}
    <select name={name} defaultValue={chosen}>
      <option value="">{any}</option>
      {chosen !== '' && !values.some(({ value }) => value === chosen) && (
        <option value={chosen}>{`${chosen} (0)`}</option>
      )}
      {values.map((one) => (
        <option key={one.value} value={one.value}>
          {`${one.name} (${one.count})`}
        </option>
      ))}
    </select>
  </label>
)
