import { z } from 'zod'
import { authorships, completions } from '../../assignment/schema'
import { words } from '../quiz/schema'

const template = words(6_000)

/** What the front matter of an assignment has besides that of every item. */
export const assignmentFront = {
  by: z.enum(authorships).default('person'),
  completes: z.enum(completions).default('accepted'),
  template: template.optional(),
}

/** A translation brings its template, where the original has one. */
export const translatedAssignment = { template: template.optional() }
