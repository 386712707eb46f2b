import type { FaultCode } from '../faults'
import { type Reading, report } from '../reading'

/** Where the questions stand: the file, and the line of anything in them. */
export type QuizPlace = { file: string; line: (...path: PropertyKey[]) => number }

export type Path = readonly PropertyKey[]

/** Reports what is wrong with something in the questions of a file. */
export type Complain = (path: Path, code: FaultCode, message: string) => void

export const complainer =
  (reading: Reading, { file, line }: QuizPlace): Complain =>
  (path, code, message) =>
    report(reading, file, line(...path), code, message)
