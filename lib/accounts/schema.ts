import * as z from 'zod'
import { locales } from '@/lib/i18n/locales'

/** Whom somebody speaks for. */
export const constituencies = ['government', 'employers', 'workers', 'other'] as const
export type Constituency = (typeof constituencies)[number]

/** Languages that somebody can say to read: those of the courses and of the nine CPLP countries. */
export const readableLanguages = ['pt', 'en', 'es', 'fr', 'tet'] as const

/** Ways of proving who one is, as kept on the session. */
export type SignInMethod = 'code' | 'password' | 'operator' | ProviderName

export const providerNames = ['google', 'facebook', 'twitter', 'oidc'] as const
export type ProviderName = (typeof providerNames)[number]

/** What a provider said about a person; the e-mail is what it claims, not what we know. */
export const providerIdentitySchema = z.object({
  provider: z.enum(providerNames),
  subject: z.string().min(1).max(255),
  name: z.string(),
  email: z.string(),
})
export type ProviderIdentity = z.infer<typeof providerIdentitySchema>

/** What a new account needs beside its address. `consent` is the version of the text agreed to. */
export const newcomerSchema = z.object({
  name: z.string().default(''),
  country: z.string().default(''),
  consent: z.string().default(''),
})
export type Newcomer = z.infer<typeof newcomerSchema>

const payloadSchema = z.object({
  newcomer: newcomerSchema.optional(),
  identity: providerIdentitySchema.optional(),
})

/** What waits for an address to be proven: a newcomer's details, an identity to link, or nothing. */
export type ChallengePayload = z.infer<typeof payloadSchema>

export const readPayload = (stored: string | null): ChallengePayload =>
  stored === null ? {} : payloadSchema.parse(JSON.parse(stored))

const typed = z.string().default('')
const ticked = typed.transform((value) => value !== '')
const next = { next: typed }

export const askToSignInSchema = z.object({ email: typed, ...next })
export const askToSignUpSchema = z.object({ email: typed, ...newcomerSchema.shape, ...next })
export const askAgainSchema = z.object({ challenge: z.uuid(), ...next })
export const enterCodeSchema = z.object({
  challenge: z.uuid(),
  code: typed,
  remember: ticked,
  ...next,
})
export const finishSignUpSchema = z.object({
  challenge: z.uuid(),
  ...newcomerSchema.shape,
  remember: ticked,
  ...next,
})
export const passwordSignInSchema = z.object({
  email: typed,
  password: typed,
  remember: ticked,
  ...next,
})
export const linkIdentitySchema = z.object({ ...next })
export const unlinkIdentitySchema = z.object({ identity: z.uuid() })
export const setPasswordSchema = z.object({ password: typed })
const welcome = { token: z.string().min(1).max(100) }
export const becomeFirstAdministratorSchema = z.object(welcome)
export const firstAdministratorSchema = z.object({
  ...welcome,
  email: typed,
  ...newcomerSchema.shape,
  password: typed,
})

export const profileSchema = z.object({
  name: typed,
  country: typed,
  institution: typed,
  constituency: z.union([z.literal(''), z.enum(constituencies)]).default(''),
  languagesRead: z.array(z.enum(readableLanguages)).default([]),
  interfaceLanguage: z.enum(locales),
})
export type ProfileInput = z.infer<typeof profileSchema>

export const roles = ['administrator', 'facilitator', 'observer', 'focal-point'] as const
export const scopes = ['site', 'edition', 'country', 'institution'] as const
