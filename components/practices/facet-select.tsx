import type { FacetCount } from '@/lib/practices/schema'
import { FilterSelect } from '../ui/filter-select'

type Props = {
  name: string
  label: string
  any: string
  chosen: string
  values: readonly (FacetCount & { name: string })[]
}

/** One thing to browse by, each value with how many practices it leaves. */
export function FacetSelect({ values, chosen, ...rest }: Props) {
  const isGone = chosen !== '' && !values.some(({ value }) => value === chosen)
  const options = values.map(({ value, name, count }) => ({ value, label: `${name} (${count})` }))
  const gone = { value: chosen, label: `${chosen} (0)` }
  return <FilterSelect {...rest} chosen={chosen} options={isGone ? [gone, ...options] : options} />
}
