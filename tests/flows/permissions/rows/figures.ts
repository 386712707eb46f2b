import { figuresFile } from '@/lib/dashboard/figures/download-queries'
import { editionFigures } from '@/lib/dashboard/figures/queries'
import { editionReport } from '@/lib/dashboard/report/queries'
import { reportedEdition } from '@/lib/dashboard/edition-queries'
import { noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, query, type Row } from '../row'

const nameless = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const overseers = { facilitator: 'allowed', administrator: 'allowed' } as const

export const figures: Row[] = [
  query('dashboard/figures/queries', {
    run: editionFigures,
    asked: 'how far the learners of an edition have come, down to the last one of a country',
    input: (cast: Cast) => [cast.edition.slug, noon],
    as: all('NotFound', { ...nameless, ...overseers }),
  }),
  query('dashboard/edition-queries', {
    run: reportedEdition,
    asked: 'an edition, to report on it without names',
    input: (cast: Cast) => [cast.edition.slug],
    as: all('NotFound', { ...nameless, ...overseers, observer: 'allowed' }),
  }),
  query('dashboard/report/queries', {
    run: editionReport,
    asked: 'the report of an edition, with small groups told as one',
    input: (cast: Cast) => [cast.edition.slug, noon],
    as: all('NotFound', { ...nameless, ...overseers, observer: 'allowed' }),
  }),
  query('dashboard/figures/download-queries', {
    run: figuresFile,
    asked: 'the same as CSV',
    input: (cast: Cast) => [cast.edition.slug, noon],
    as: all('NotFound', { ...nameless, ...overseers }),
  }),
]
