import * as z from 'zod'
import type { Decision } from '../schema'

export const batchSchema = z.object({ batch: z.uuid() })
export type BatchInput = z.output<typeof batchSchema>

/** How the form of a map names the choice for a thread. */
export const choiceName = (sourceId: string): string => `to-${sourceId}`

const choice = z.string().max(400)

/** `edition/module`, `skip`, or nothing. */
export function decisionOf(chosen: string): Decision {
  if (chosen === 'skip') return 'skip'
  const [edition, module] = chosen.split('/')
  return edition && module ? { edition, module } : null
}

/** The form of a map: one field a thread. */
export const mapFormSchema = z
  .object({ batch: z.uuid(), intent: z.enum(['keep', 'start']).default('keep') })
  .catchall(choice)
  .transform(({ batch, intent, ...fields }) => ({
    batch,
    intent,
    decisions: Object.entries(fields).flatMap(([name, chosen]) =>
      name.startsWith('to-') ? [{ sourceId: name.slice(3), chosen }] : [],
    ),
  }))
export type MapInput = z.output<typeof mapFormSchema>
