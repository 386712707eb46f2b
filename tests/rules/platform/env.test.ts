import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEnv } from '@/lib/platform/env-parse'
import { variables } from '@/lib/platform/env-variables'

describe('an empty environment', () => {
  it('is enough to start', () => {
    expect(parseEnv({})).toMatchObject({
      DATA_DIR: resolve('.data'),
      DATABASE_URL: `file:${resolve('.data/ponte.db')}`,
      PORT: 3000,
      BASE_URL: 'http://localhost:3000',
      TRUST_PROXY: 0,
      MAIL_FROM: { name: 'Ponte', address: 'ponte@localhost' },
      HELP_ADDRESS: 'ponte@localhost',
      SITE_MODE: 'normal',
      JOBS: 'on',
    })
  })

  it('is what empty and blank values make', () => {
    expect(parseEnv({ PORT: '', SMTP_URL: '  ', SECRET: '' })).toEqual(parseEnv({}))
  })
})

describe('a value', () => {
  it.each([
    ['PORT', '8080', 8080],
    ['BASE_URL', 'https://Courses.example.org/', 'https://courses.example.org'],
    ['TRUST_PROXY', '2', 2],
    ['MAIL_FROM', 'a@b.org', { name: 'Ponte', address: 'a@b.org' }],
    ['MAIL_FROM', 'Ponte dos Cursos <a@b.org>', { name: 'Ponte dos Cursos', address: 'a@b.org' }],
    ['DATABASE_URL', 'postgres://u:p@h/d', 'postgres://u:p@h/d'],
    ['DATA_DIR', '/srv/ponte/', '/srv/ponte'],
  ])('%s=%s is read', (name, value, read) => {
    expect(parseEnv({ [name]: value })).toHaveProperty(name, read)
  })

  it('takes the port and the folder into what follows from them', () => {
    const env = parseEnv({ PORT: '4000', DATA_DIR: '/srv/p', MAIL_FROM: 'x@y.org' })
    expect(env.BASE_URL).toBe('http://localhost:4000')
    expect(env.DATABASE_URL).toBe('file:/srv/p/ponte.db')
    expect(env.HELP_ADDRESS).toBe('x@y.org')
  })
})

describe('a wrong value', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT "abc" is not a whole number. Example: PORT=3000'],
    [{ PORT: '0' }, 'PORT "0" is not between 1 and 65535.'],
    [{ PORT: '3000.5' }, 'PORT "3000.5" is not a whole number.'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY "true" is not a whole number. Example: TRUST_PROXY=1'],
    [
      { BASE_URL: 'courses.example.org' },
      'BASE_URL "courses.example.org" is not an http or https address.',
    ],
    [{ BASE_URL: 'https://example.org/ponte' }, 'BASE_URL "https://example.org/ponte" has a path'],
    [{ DATABASE_URL: 'mysql://h/d' }, 'DATABASE_URL begins with neither file: nor postgresql://.'],
    [
      { SMTP_URL: 'https://h', MAIL_FROM: 'a@b.org' },
      'SMTP_URL begins with neither smtp:// nor smtps://.',
    ],
    [{ SMTP_URL: 'smtp://h' }, 'MAIL_FROM is missing beside SMTP_URL.'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM "nobody" is not an e-mail address.'],
    [{ HELP_ADDRESS: 'a b@c.org' }, 'HELP_ADDRESS "a b@c.org" is not an e-mail address.'],
    [{ GOOGLE_CLIENT_ID: 'x' }, 'GOOGLE_CLIENT_SECRET is missing beside GOOGLE_CLIENT_ID.'],
    [{ X_CLIENT_SECRET: 'x' }, 'X_CLIENT_ID is missing beside X_CLIENT_SECRET.'],
    [
      { OIDC_ISSUER: 'https://h', OIDC_CLIENT_SECRET: 'x' },
      'OIDC_CLIENT_ID is missing beside OIDC_ISSUER.',
    ],
    [{ SECRET: 'short-and-private' }, 'SECRET is shorter than 32 characters.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL "loud" is none of fatal, error, warn, info, debug, silent.'],
    [{ SITE_MODE: 'test' }, 'SITE_MODE "test" is none of normal, demo.'],
    [{ JOBS: 'yes' }, 'JOBS "yes" is none of on, off. Example: JOBS=on'],
  ])('%j stops the start with one line', (given, words) => {
    const lines = faultOf(given).split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(words)
  })

  it('has a line for each variable at fault', () => {
    expect(faultOf({ PORT: 'x', JOBS: 'x' }).split('\n')).toHaveLength(2)
  })

  it.each(Object.entries(variables).filter(([, variable]) => 'secret' in variable))(
    'of %s is never shown',
    (name) => {
      const value = 'hunter2 hunter2'
      expect(faultOf({ [name]: value })).toContain(name)
      expect(faultOf({ [name]: value })).not.toContain(value)
    },
  )
})

describe('every variable', () => {
  const example = readFileSync('.env.example', 'utf8')
  const operating = readFileSync('docs/operating.md', 'utf8')

  it.each(Object.keys(variables))('%s is explained to operators', (name) => {
    expect(example).toMatch(new RegExp(`^#? ?${name}=`, 'm'))
    expect(operating).toContain(`\`${name}\``)
  })

  it.each(Object.entries(variables))('%s accepts its own example', (name, { example, value }) => {
    expect(value.safeParse(example).error, name).toBeUndefined()
  })
})

/** The message that a wrong environment stops with. */
const faultOf = (given: Record<string, string>): string => {
  try {
    parseEnv(given)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}
