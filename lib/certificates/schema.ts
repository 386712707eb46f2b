import { z } from 'zod'
import { readCode, type CertificateState } from './rules'

const code = z
  .string()
  .max(80)
  .refine((typed) => readCode(typed) !== null, 'certificateCode')
  .transform((typed) => readCode(typed) ?? '')

export const reissueSchema = z.object({ code })
export type ReissueInput = z.infer<typeof reissueSchema>

export const revokeSchema = z.object({ code, reason: z.string().trim().min(1).max(1_000) })
export type RevokeInput = z.infer<typeof revokeSchema>

/** A certificate as whoever has its code may read it. */
export type ShownCertificate = {
  code: string
  state: CertificateState
  name: string
  course: { title: string; language: string }
  edition: string
  timeZone: string
  opensOn: string
  closesOn: string | null
  hours: number | null
  completedAt: Date
  issuedAt: Date
  /** Why it is revoked; the holder and administrators alone are told. */
  revokedReason: string | null
  /** The name that a new certificate would say, where the viewer may ask for one. */
  newName: string | null
  mayRevoke: boolean
}
