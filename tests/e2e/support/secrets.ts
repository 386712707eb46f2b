import type { ItemData } from '@/lib/catalog/schema'
import type { TakenCourse } from './course-files'

/**
 * The longest piece of a text that HTML and JSON write alike. What is short could stand anywhere, and
 * proves nothing.
 */
const fragment = (html: string): string[] => {
  const pieces = html.replace(/<[^>]+>/g, '\n').match(/[\p{L}\p{N} ,.;:()–]{20,}/gu) ?? []
  const longest = pieces.reduce((best, one) => (one.length > best.length ? one : best), '').trim()
  return longest.length < 20 ? [] : [longest]
}

/** What a learner is told only afterwards: what was right and why, and what happened. */
const told = (data: ItemData): string[] => {
  if (data.kind === 'case') return data.prompts.length > 0 ? [data.commentary] : []
  if (data.kind !== 'quiz') return []
  return data.questions.flatMap((question) => [
    question.feedback ?? '',
    ...('options' in question ? question.options : []).map((option) =>
      'feedback' in option ? (option.feedback ?? '') : '',
    ),
  ])
}

/**
 * Pieces of everything in a course that nobody may read beforehand, in all its languages. What a text
 * of the course says in the same words is no secret.
 */
export const secretsOf = ({ modules }: TakenCourse): string[] => {
  const items = modules.flatMap((module) => module.items)
  const shown = items.flatMap(({ texts }) => texts).join('\n')
  const pieces = items.flatMap(({ all }) => all.flatMap(told).flatMap(fragment))
  return [...new Set(pieces)].filter((piece) => !shown.includes(piece))
}

/** What the fields are called that hold keys, however deep the JSON is quoted. */
export const keyField = /\\*"(?:correct|feedback|accepted|tolerance|commentary)\\*":/
