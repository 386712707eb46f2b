import { resolve } from 'node:path'
import * as z from 'zod'

const word = z.string().regex(/^\S+$/, 'holds spaces')

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, 'is not a whole number')
    .transform(Number)
    .refine((value) => value >= from && value <= to, `is not between ${from} and ${to}`)

const urlOf = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null)

const address = (protocols: string[], fault: string) =>
  word.refine((value) => protocols.includes(urlOf(value)?.protocol ?? ''), fault)

const origin = address(['http:', 'https:'], 'is not an http or https address')
  .refine(
    (value) => (urlOf(value)?.pathname ?? '/') === '/',
    'has a path: the site needs a host name',
  )
  .transform((value) => urlOf(value)?.origin ?? value)

/** `Name <address>` or an address alone. */
const mailbox = z
  .string()
  .transform((value) => {
    const [, name = '', inner = value] = /^([^<>]*)<([^<>]+)>$/.exec(value) ?? []
    return { name: name.trim() || 'Ponte', address: inner.trim() }
  })
  .refine(({ address }) => z.email().safeParse(address).success, 'is not an e-mail address')

const oneOf = <const Words extends readonly string[]>(...words: Words) =>
  z.enum(words, `is none of ${words.join(', ')}`)

/** A variable: what its value must be, one that would do, and whether it may be shown. */
type Variable = { value: z.ZodType; example: string; secret?: true }

const optional = <T extends z.ZodType>(value: T) => value.optional()

/**
 * Every variable that Ponte reads. docs/operating.md and .env.example say what each is for, and a
 * test holds the three together.
 */
export const variables = {
  DATA_DIR: {
    value: z
      .string()
      .default('.data')
      .transform((path) => resolve(path)),
    example: '/var/lib/ponte',
  },
  DATABASE_URL: {
    value: optional(
      z
        .string()
        .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'begins with neither file: nor postgresql://'),
    ),
    example: 'postgresql://ponte:secret@localhost:5432/ponte',
    secret: true,
  },
  PORT: { value: wholeNumber(1, 65_535).default(3000), example: '3000' },
  HOST: { value: optional(word), example: '127.0.0.1' },
  BASE_URL: { value: optional(origin), example: 'https://courses.example.org' },
  TRUST_PROXY: { value: wholeNumber(0, 9).default(0), example: '1' },
  SMTP_URL: {
    value: optional(address(['smtp:', 'smtps:'], 'begins with neither smtp:// nor smtps://')),
    example: 'smtps://user:password@mail.example.org:465',
    secret: true,
  },
  MAIL_FROM: { value: optional(mailbox), example: 'Ponte <courses@example.org>' },
  MAIL_PER_MINUTE: { value: optional(wholeNumber(1, 100_000)), example: '60' },
  HELP_ADDRESS: {
    value: optional(z.email('is not an e-mail address')),
    example: 'help@example.org',
  },
  GOOGLE_CLIENT_ID: { value: optional(word), example: '1234.apps.googleusercontent.com' },
  GOOGLE_CLIENT_SECRET: {
    value: optional(word),
    example: 'a1b2c3d4e5',
    secret: true,
  },
  FACEBOOK_CLIENT_ID: { value: optional(word), example: '1234567890' },
  FACEBOOK_CLIENT_SECRET: {
    value: optional(word),
    example: 'a1b2c3d4e5',
    secret: true,
  },
  X_CLIENT_ID: { value: optional(word), example: 'abcdef' },
  X_CLIENT_SECRET: {
    value: optional(word),
    example: 'a1b2c3d4e5',
    secret: true,
  },
  OIDC_ISSUER: {
    value: optional(address(['http:', 'https:'], 'is not an address')),
    example: 'https://login.example.org',
  },
  OIDC_CLIENT_ID: { value: optional(word), example: 'ponte' },
  OIDC_CLIENT_SECRET: {
    value: optional(word),
    example: 'a1b2c3d4e5',
    secret: true,
  },
  OIDC_NAME: { value: z.string().default('OpenID Connect'), example: 'Ministry account' },
  SECRET: {
    value: optional(z.string().min(32, 'is shorter than 32 characters')),
    example: 'the output of: openssl rand -hex 32',
    secret: true,
  },
  LOG_LEVEL: {
    value: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent').default('info'),
    example: 'info',
  },
  SITE_MODE: { value: oneOf('normal', 'demo').default('normal'), example: 'normal' },
  TRANSLATE_URL: {
    value: optional(address(['http:', 'https:'], 'is not an http or https address')),
    example: 'https://translate.example.org',
  },
  TRANSLATE_KEY: { value: optional(word), example: 'a1b2c3d4e5', secret: true },
  HELD_WORDS: {
    value: z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((words) => words.trim())
          .filter(Boolean),
      ),
    example: 'pirâmide financeira, ganhos garantidos',
  },
  JOBS: { value: oneOf('on', 'off').default('on'), example: 'on' },
} satisfies Record<string, Variable>

export type VariableName = keyof typeof variables
