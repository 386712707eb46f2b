import { sortKey } from '@/lib/i18n/sort-key'

/** A learner as a list of attendance may name him. */
export type RollLearner = {
  enrolment: string
  name: string
  nameKey: string
  email: string
  attended: boolean
}

/** A line of a list: where it stood, and its cells. */
export type RollRow = { line: number; cells: readonly string[] }

/** What a line comes to. The first two are in order; with any other the list is not taken. */
export type RollState = 'new' | 'known' | 'unknown' | 'several' | 'twice'

export type RollLine = { line: number; said: string; learner: string | null; state: RollState }

export type Roll = { lines: RollLine[]; enrolments: string[]; faulty: number }

const headings = ['name', 'nome', 'nombre', 'nom', 'email', 'e mail', 'correio', 'correo']

/** The first line is a heading when a cell of it is named so and none has an address. */
const isHeading = ({ cells }: RollRow): boolean =>
  !cells.some((cell) => cell.includes('@')) &&
  cells.some((cell) => headings.some((word) => sortKey(cell).split(' ').join(' ') === word))

/** What a line names somebody by: its address where it has one, else its first words. */
const saidIn = (cells: readonly string[]): string =>
  (
    cells.find((cell) => cell.includes('@')) ??
    cells.find((cell) => cell.trim() !== '') ??
    ''
  ).trim()

const named = (said: string, learners: readonly RollLearner[]) =>
  said.includes('@')
    ? learners.filter(({ email }) => email === said.normalize('NFKC').toLowerCase())
    : learners.filter(({ nameKey }) => nameKey === sortKey(said))

/** Whom the lines of a list name, and whether the list as a whole can be taken. */
export function readRoll(rows: readonly RollRow[], learners: readonly RollLearner[]): Roll {
  const [first] = rows
  const told = first && isHeading(first) ? rows.slice(1) : rows
  const seen = new Set<string>()
  const lines = told.map(({ line, cells }): RollLine => {
    const said = saidIn(cells)
    const found = named(said, learners)
    const [one] = found
    if (!one) return { line, said, learner: null, state: 'unknown' }
    if (found.length > 1) return { line, said, learner: null, state: 'several' }
    const state = seen.has(one.enrolment) ? 'twice' : one.attended ? 'known' : 'new'
    seen.add(one.enrolment)
    return { line, said, learner: one.name, state }
  })
  const fresh = learners.filter(({ enrolment, attended }) => seen.has(enrolment) && !attended)
  return {
    lines,
    enrolments: fresh.map(({ enrolment }) => enrolment),
    faulty: lines.filter(({ state }) => state !== 'new' && state !== 'known').length,
  }
}
