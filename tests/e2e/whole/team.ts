import { randomInt } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { wordsOf } from '../support/words'
import { expect } from '../support/journey'
import { aPerson, appoint, ownBrowser, signInAsAdministrator } from '../support/people'
import type { Site } from '../support/server'
import { signInAs } from '../support/sign-in-as'

const sessions = wordsOf('pt', 'sessions')
const tasks = wordsOf('pt', 'tasks')

/** What learners need somebody of the team for. */
export type Team = {
  /** Holds a live session now, and tells its code. */
  holdSession: (module: string, item: string) => Promise<string>
  /** Reads what somebody handed in, and accepts it. */
  accept: (item: string, author: string) => Promise<void>
  leave: () => Promise<void>
}

const holdSession = async (page: Page, path: string): Promise<string> => {
  await page.goto(`${path}/set`)
  const begun = new Date(Date.now() - 120_000).toISOString()
  await page.getByLabel(sessions('day')).fill(begun.slice(0, 10))
  await page.getByLabel(sessions('begins')).fill(begun.slice(11, 16))
  await page.getByLabel(sessions('timeZone')).selectOption('UTC')
  await page.getByRole('button', { name: sessions('save'), exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${path}$`))
  await page.getByRole('link', { name: sessions('attendance') }).click()
  // A word of one's own: another may be told still, and would be read for the new one.
  const code = `ponte ${randomInt(10_000, 99_999)}`
  await page.getByLabel(sessions('codeOwn')).fill(code)
  await page.getByRole('button', { name: sessions('codeNew') }).click()
  await expect(page.getByText(code, { exact: true })).toBeVisible()
  return code
}

/** A facilitator whom the administrator has appointed for an edition, in a browser of their own. */
export const aTeam = async (browser: Browser, site: Site, edition: string): Promise<Team> => {
  const person = aPerson('Fátima Facilitadora')
  const page = await ownBrowser(browser, site)
  await signInAs(page.context(), site, { email: person.email, name: person.name })
  const admin = await ownBrowser(browser, site)
  await signInAsAdministrator(admin, site)
  await appoint(admin, edition, person)
  await admin.context().close()
  return {
    holdSession: (module, item) =>
      holdSession(page, `/pt/learn/${edition}/${module}/session/${item}`),
    accept: async (item, author) => {
      await page.goto(`/pt/admin/editions/${edition}/tasks/${item}`)
      await page.getByRole('link', { name: author, exact: true }).click()
      await page.getByRole('radio', { name: tasks('accept') }).check()
      await page.getByRole('button', { name: tasks('answer') }).click()
      await expect(page).toHaveURL(/\/tasks$/)
    },
    leave: () => page.context().close(),
  }
}
