import { resolve } from 'node:path'
import * as z from 'zod'
import { variables, type VariableName } from './env-variables'

type Shape = { [Name in VariableName]: (typeof variables)[Name]['value'] }

const names = Object.keys(variables) as VariableName[]
const shape = Object.fromEntries(names.map((name) => [name, variables[name].value])) as Shape

/** Variables that make sense only together. */
const together: readonly (readonly VariableName[])[] = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['FACEBOOK_CLIENT_ID', 'FACEBOOK_CLIENT_SECRET'],
  ['X_CLIENT_ID', 'X_CLIENT_SECRET'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
]

/** What is missing, and beside what. */
const missing = (value: Partial<Record<VariableName, unknown>>) => {
  const given = (name: VariableName) => value[name] !== undefined
  const lacks = together.flatMap((group) => {
    const present = group.find(given)
    return present ? group.filter((name) => !given(name)).map((name) => ({ name, present })) : []
  })
  // Mail that really goes out needs a sender who exists; the .eml folder does not.
  if (given('SMTP_URL') && !given('MAIL_FROM'))
    lacks.push({ name: 'MAIL_FROM', present: 'SMTP_URL' })
  return lacks
}

const schema = z
  .object(shape)
  .superRefine((value, context) => {
    for (const { name, present } of missing(value))
      context.addIssue({ code: 'custom', path: [name], message: `is missing beside ${present}` })
  })
  .transform((value) => {
    const from = value.MAIL_FROM ?? { name: 'Ponte', address: 'ponte@localhost' }
    return {
      ...value,
      DATABASE_URL: value.DATABASE_URL ?? `file:${resolve(value.DATA_DIR, 'ponte.db')}`,
      BASE_URL: value.BASE_URL ?? `http://localhost:${value.PORT}`,
      MAIL_FROM: from,
      HELP_ADDRESS: value.HELP_ADDRESS ?? from.address,
    }
  })

export type Env = z.infer<typeof schema>

/** The environment has a wrong value; the message has one line for each, fit to be printed alone. */
export class WrongEnvironment extends Error {}

const line = ({ path, message }: z.core.$ZodIssue, given: Record<string, string>): string => {
  const name = path[0] as VariableName
  const variable: { example: string; secret?: true } = variables[name]
  const value = given[name]
  const shown = value === undefined || variable.secret ? '' : ` "${value}"`
  return `${name}${shown} ${message}. Example: ${name}=${variable.example}`
}

/**
 * Reads Ponte's variables. An empty one counts as not set.
 *
 * @throws WrongEnvironment naming each variable at fault, never a secret's value
 */
export const parseEnv = (from: Record<string, string | undefined>): Env => {
  const given = Object.fromEntries(
    names.flatMap((name) => (from[name]?.trim() ? [[name, from[name].trim()]] : [])),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => line(issue, given))
  throw new WrongEnvironment([...new Set(lines)].join('\n'))
}
