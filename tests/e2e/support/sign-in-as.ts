import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { BrowserContext } from '@playwright/test'
import * as z from 'zod'
import type { HeldGrant } from '@/lib/platform/viewer'
import type { Site } from './server'

type Person = { email: string; name?: string; country?: string; grants?: readonly HeldGrant[] }

const made = z.object({
  id: z.uuid(),
  cookie: z.object({ name: z.string(), value: z.string() }),
})

/**
 * Makes a person on a running site and signs a browser in as them, without the form.
 *
 * @returns the account's id
 */
export async function signInAs(
  context: BrowserContext,
  site: Site,
  { name = 'Ana Silva', country = 'MZ', grants = [], ...person }: Person,
): Promise<string> {
  const wanted = JSON.stringify({ ...person, name, country, grants })
  const script = ['--import', 'tsx', 'tests/support/make-person.ts', wanted]
  const { stdout } = await promisify(execFile)(process.execPath, script, {
    env: site.environment,
  })
  const { id, cookie } = made.parse(JSON.parse(stdout))
  await context.addCookies([{ ...cookie, url: site.url, httpOnly: true, sameSite: 'Lax' }])
  return id
}
