import type { AssignmentData } from '@/lib/catalog/assignment/schema'
import { saveText, submitText } from '@/lib/tasks/assignments/commands'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from './database'
import { aCtx, noon } from './people'
import { aTask } from './tasks'

export type Task = Awaited<ReturnType<typeof anAssignment>>

/** An assignment in an edition, with a learner from Mozambique. */
export const anAssignment = (changes: Partial<AssignmentData> = {}) =>
  aTask({ kind: 'assignment', by: 'person', completes: 'accepted', template: 'Molde', ...changes })

/** Keeps a text that was typed over a version. */
export const saves = (
  { about }: Pick<Task, 'about'>,
  viewer: Viewer,
  body: string,
  number = 0,
  now = noon,
) => saveText(aCtx(viewer, { now }), { ...about, number, body })

/** Hands a text in that was typed over a version. */
export const submits = (
  { about }: Pick<Task, 'about'>,
  viewer: Viewer,
  body: string,
  number = 0,
  now = noon,
) => submitText(aCtx(viewer, { now }), { ...about, number, body })

/** The only text of an item. */
export const textOf = (item: string) =>
  db.assignmentText.findFirstOrThrow({ where: { itemId: item }, include: { versions: true } })
