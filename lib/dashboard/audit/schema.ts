import * as z from 'zod'
import { isAuditAction } from '@/lib/audit/schema'
import { isDay } from '@/lib/editions/rules'

const day = z.string().refine(isDay).nullable().catch(null)

/** What the address of the record of acts asks for; what makes no sense is left out. */
export const auditFilterSchema = z.object({
  /** The address of who acted, or a part of the name. */
  who: z.string().trim().max(100).catch(''),
  action: z.string().refine(isAuditAction).nullable().catch(null),
  edition: z.uuid().nullable().catch(null),
  /** Days in UTC, both included. */
  from: day,
  until: day,
})
export type AuditFilter = z.infer<typeof auditFilterSchema>

/** Where a page of the record begins: older than one entry, or newer than one. */
export const auditCursorSchema = z.object({
  older: z.uuid().nullable().catch(null),
  newer: z.uuid().nullable().catch(null),
})
export type AuditCursor = z.infer<typeof auditCursorSchema>
