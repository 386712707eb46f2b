import { checkQuestions } from '@/lib/catalog/source/quiz/check'
import { quizFront, type OriginalEntry } from '@/lib/catalog/source/quiz/schema'
import { sortKey } from '@/lib/i18n/sort-key'

/** A question without an id, as a file of another system gives it. */
export type Draft = OriginalEntry extends infer Entry
  ? Entry extends { kind: 'case' }
    ? never
    : Omit<Entry, 'id'>
  : never

/** What one reader made of one question; `draft` is null where nothing could be made of it. */
export type Reading = { title: string; line: number; draft: Draft | null; notes: string[] }

/** What became of a question of the file, and why. */
export type Verdict = {
  title: string
  line: number
  outcome: 'taken' | 'changed' | 'left out'
  notes: string[]
  entry: OriginalEntry | null
}

/** An id from a title, or from its place; the second of the same gets a number. */
const idOf = (title: string, at: number, known: ReadonlySet<string>): string => {
  const words = sortKey(title)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-')
    .slice(0, 40)
  const stem = words.replace(/-$/, '') || `question-${at + 1}`
  let id = stem
  for (let n = 2; known.has(id); n += 1) id = `${stem}-${n}`
  return id
}

/** Why a content file could not hold it; empty when it can. */
const faultsOf = (entry: OriginalEntry): string[] => {
  const read = quizFront.questions.safeParse([entry])
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`)
  const faults: string[] = []
  checkQuestions((_path, _code, message) => faults.push(message), { passMark: 100 }, [entry])
  return faults
}

/** Gives each question its id, and leaves out what `content:check` would refuse. */
export function settle(readings: readonly Reading[]): Verdict[] {
  const known = new Set<string>()
  return readings.map(({ title, line, draft, notes }, at) => {
    const out = { title, line, outcome: 'left out', entry: null } as const
    if (!draft) return { ...out, notes }
    const entry = { id: idOf(title, at, known), ...draft } as OriginalEntry
    const faults = faultsOf(entry)
    if (faults.length > 0) return { ...out, notes: [...notes, ...faults] }
    known.add(entry.id)
    return { title, line, outcome: notes.length > 0 ? 'changed' : 'taken', notes, entry }
  })
}

/** One line for each question, and the sum. */
export function reportOf(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ title, line, outcome, notes }) => {
    const why = notes.length > 0 ? `: ${notes.join('; ')}` : ''
    return `line ${line} ${outcome} "${title}"${why}`
  })
  const count = (outcome: Verdict['outcome']) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length
  const sum = `${count('taken')} taken, ${count('changed')} changed, ${count('left out')} left out`
  return [...lines, sum].join('\n')
}
