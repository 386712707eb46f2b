import type { z } from 'zod'
import type { AssignmentData } from '../../assignment/schema'
import { complainer, type QuizPlace } from '../quiz/place'
import type { Reading } from '../reading'
import type { assignmentFront } from './schema'

type Front = z.infer<z.ZodObject<typeof assignmentFront>>

/** An assignment as it is kept in one language; null, with a fault, when a template is missing. */
export const readAssignment = (
  reading: Reading,
  item: Front,
  source: QuizPlace,
  template: string | undefined,
): { written: unknown; data: AssignmentData } | null => {
  const complain = complainer(reading, source)
  if (item.template !== undefined && template === undefined) {
    complain(['template'], 'missingKey', '"template" is missing in the translation')
    return null
  }
  if (item.template === undefined && template !== undefined) {
    complain(['template'], 'translationDiffers', 'the original has no "template"')
    return null
  }
  const { by, completes } = item
  const data = { kind: 'assignment', by, completes, template: template ?? '' } as const
  return { written: [by, completes, data.template], data }
}
