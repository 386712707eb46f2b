import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import PostalMime, { type Email } from 'postal-mime'
import type { Site } from './server'

/** Every mail that a site has sent into its folder, oldest first. */
export const sentMails = async (dataDir: string): Promise<Email[]> => {
  const folder = join(dataDir, 'mail')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  return Promise.all(names.sort().map((name) => PostalMime.parse(readFileSync(join(folder, name)))))
}

const isTo = (address: string) => (mail: Email) =>
  (mail.to ?? []).some((to) => to.address?.toLowerCase() === address.toLowerCase())

/**
 * Waits for the newest mail to an address.
 *
 * @param after how many mails this address has had before
 */
export const mailTo = async (dataDir: string, address: string, after = 0): Promise<Email> => {
  let found: Email[] = []
  await expect
    .poll(
      async () => {
        found = (await sentMails(dataDir)).filter(isTo(address))
        return found.length
      },
      { message: `a mail to ${address}`, timeout: 15_000 },
    )
    .toBeGreaterThan(after)
  return found.at(-1)!
}

/** The six digits in a mail. */
export const codeIn = (mail: Email): string => {
  const code = /(?<!\d)\d{6}(?!\d)/.exec(mail.text ?? '')?.[0]
  expect(code, `a six-digit code in: ${mail.text ?? ''}`).toBeDefined()
  return code!
}

/** The first link in a mail whose address holds `part`. */
export const linkIn = (mail: Email, part: string): string => {
  const links = (mail.text ?? '').match(/https?:\/\/\S+/g) ?? []
  const link = links.find((one) => one.includes(part))
  expect(link, `a link with ${part} in: ${mail.text ?? ''}`).toBeDefined()
  return link!
}

/** Sends the forums' mail of a site as if so many minutes had passed. */
export const mailLater = (site: Site, minutes: number): void => {
  const worker = ['--import', 'tsx', 'tests/support/mail-later.ts', String(minutes)]
  execFileSync(process.execPath, worker, { env: site.environment })
}
