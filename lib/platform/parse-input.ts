import type * as z from 'zod'
import { Invalid, type Fault } from './errors'

type Issue = z.core.$ZodIssue

/**
 * Reads an input by its schema.
 *
 * @throws Invalid with one fault for each field
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new Invalid(faultsOf(parsed.error.issues), 'invalidForm')
}

/** The first fault of each field, by the field's path ("answers.2"). */
export function faultsOf(issues: readonly Issue[]): Record<string, Fault> {
  const faults: Record<string, Fault> = {}
  for (const issue of issues) faults[issue.path.join('.')] ??= faultOf(issue)
  return faults
}

const isMissing = (input: unknown) => input === undefined || input === null || input === ''

function faultOf(issue: Issue): Fault {
  if (isMissing(issue.input) && issue.code !== 'custom') return { code: 'required' }
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'tooLong', values: { max: Number(issue.maximum) } }
        : { code: 'tooHigh', values: { max: Number(issue.maximum) } }
    case 'too_small':
      return tooSmall(issue)
    case 'invalid_format':
      return { code: issue.format === 'email' || issue.format === 'url' ? issue.format : 'invalid' }
    case 'invalid_value':
      return { code: 'choice' }
    case 'custom':
      // A refinement's message is the code: `.refine(isAfter, 'opensAfterItCloses')`.
      return { code: issue.message }
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_type':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return { code: 'invalid' }
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Fault {
  const min = Number(issue.minimum)
  if (issue.origin === 'string') return { code: 'tooShort', values: { min } }
  if (issue.origin === 'number') return { code: 'tooLow', values: { min } }
  return { code: 'required' }
}
