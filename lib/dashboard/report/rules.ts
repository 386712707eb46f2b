import type { Dimension, FigureName, Figures, Group } from '../figures/rules'

/** By what a report tells people apart. */
export const reportedDimensions = [
  'country',
  'constituency',
  'language',
] as const satisfies readonly Dimension[]
export type ReportedDimension = (typeof reportedDimensions)[number]

/** What a report tells of groups: nothing that somebody might be blamed for. */
export const reportedFigures = [
  'enrolled',
  'started',
  'finished',
  'certified',
  'voices',
] as const satisfies readonly FigureName[]

/** Groups of fewer people are not told apart where those look who may not see names. */
export const fewest = 5

export type Told<G extends Group> = {
  /** Groups that can be told by themselves. */
  groups: G[]
  /** All the others as one; null where there are none. */
  others: { count: number; figures: Figures } | null
}

/**
 * What may be told of groups that add up to a known total. Small ones are told as one; and so that
 * taking the others from the total does not tell of fewer than five either, the smallest of the rest
 * join them until they are enough. Whoever adds or subtracts what is told gets sums of whole rows,
 * never a part of one. Null: they are too few to be told of at all.
 */
export function toldApart<G extends Group>(all: readonly G[]): Told<G> | null {
  const groups = all.filter(({ figures }) => figures.enrolled >= fewest)
  const merged = all.filter(({ figures }) => figures.enrolled > 0 && figures.enrolled < fewest)
  const bySize = [...groups].sort((a, b) => a.figures.enrolled - b.figures.enrolled)
  while (merged.length > 0 && people(merged) < fewest) {
    const next = bySize.shift()
    if (!next) return null
    merged.push(next)
  }
  const others = merged.length > 0 ? { count: merged.length, figures: sumOf(merged) } : null
  return { groups: groups.filter((group) => !merged.includes(group)), others }
}

const people = (groups: readonly Group[]): number =>
  groups.reduce((sum, { figures }) => sum + figures.enrolled, 0)

const sumOf = (groups: readonly Group[]): Figures =>
  groups
    .map(({ figures }) => figures)
    .reduce((sum, figures) => ({
      enrolled: sum.enrolled + figures.enrolled,
      started: sum.started + figures.started,
      onTrack: sum.onTrack + figures.onTrack,
      behind: sum.behind + figures.behind,
      silent: sum.silent + figures.silent,
      finished: sum.finished + figures.finished,
      certified: sum.certified + figures.certified,
      voices: sum.voices + figures.voices,
    }))
