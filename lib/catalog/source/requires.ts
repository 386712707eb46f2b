import type { z } from 'zod'
import type { ModuleDraft } from '../draft'
import { type Reading, report } from './reading'
import type { moduleFront } from './schema'

type Front = {
  file: string
  value: z.infer<typeof moduleFront> | null
  line: (...path: PropertyKey[]) => number
}

/** Notes which modules come before one: the first language says it for all. */
export const noteRequired = (
  reading: Reading,
  id: string,
  { file, value, line }: Front,
  isFirst: boolean,
): void => {
  const ids = value?.requires
  if (!ids) return
  if (isFirst) {
    const lines = ids.map((_, at) => line('requires', at))
    reading.requires.set(id, { file, lines, ids })
  } else {
    const message = 'what comes before a module stands in the first language alone'
    report(reading, file, line('requires'), 'unknownKey', message)
  }
}

/** The modules from which one leads back to itself, in order; none where it does not. */
const circleFrom = (reading: Reading, start: string): string[] => {
  const walk = (id: string, path: readonly string[]): string[] => {
    for (const next of reading.requires.get(id)?.ids ?? []) {
      if (next === start) return [...path, next]
      if (path.includes(next)) continue
      const found = walk(next, [...path, next])
      if (found.length > 0) return found
    }
    return []
  }
  return walk(start, [start])
}

/** Each module named must be another of this course, and stand before: else nobody could begin. */
export const checkRequired = (reading: Reading, modules: readonly ModuleDraft[]): void => {
  const positions = new Map(modules.map(({ id, position }) => [id, position]))
  for (const { id, position } of modules) {
    const required = reading.requires.get(id)
    const circle = circleFrom(reading, id)
    required?.ids.forEach((other, at) => {
      const fault = (message: string) => {
        report(reading, required.file, required.lines[at] ?? 1, 'badRequires', message)
      }
      const place = positions.get(other)
      if (place === undefined) fault(`there is no module "${other}" in this course`)
      else if (circle[1] === other) fault(`it would wait for itself: ${circle.join(', ')}`)
      else if (place > position) fault(`"${other}" comes after this module`)
    })
  }
}
