import { facets, type LibraryInput } from './schema'

/** How many practices a page of the list has. */
export const pageLength = 30

/** The address of the library with this asked for; what is not asked for is not in it. */
export function libraryPath(locale: string, asked: Partial<LibraryInput>): string {
  const wanted = [
    ...facets.map((facet) => [facet, asked[facet] ?? ''] as const),
    ['q', asked.q ?? ''] as const,
    ['view', asked.view === 'map' ? 'map' : ''] as const,
    ['page', (asked.page ?? 1) > 1 ? String(asked.page) : ''] as const,
  ].filter(([, value]) => value !== '')
  const query = new URLSearchParams(wanted.map(([name, value]) => [name, value])).toString()
  return `/${locale}/practices${query === '' ? '' : `?${query}`}`
}

/** Whether the library is narrowed down at all. */
export const isNarrowed = (asked: LibraryInput): boolean =>
  asked.q !== '' || facets.some((facet) => asked[facet] !== '')

/** "2010", "2007–2010", or nothing. */
export const yearsOf = ({
  firstYear,
  lastYear,
}: {
  firstYear: number | null
  lastYear: number | null
}): string => {
  if (firstYear === null || lastYear === null) return ''
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`
}
