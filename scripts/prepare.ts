// What every start does between the packages and the server: secret, migrations, what the site is
// for, content, and the first administrator's link. Sends what it made to who started it.
import { join } from 'node:path'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { now } from '@/lib/platform/clock'
import { engineOf } from '@/lib/platform/db/engine'
import { env } from '@/lib/platform/env'
import { secretOfFolder } from '@/lib/platform/secret'
import { migrate } from './db/migrate'
import { main, step, Stop } from './run/steps.mjs'

/** The machine's language, if Ponte speaks it. */
const spoken = () => {
  const language = (process.env.LC_ALL ?? process.env.LANG ?? '').slice(0, 2)
  return isLocale(language) ? language : defaultLocale
}

const claim = async () => {
  const { db } = await import('@/lib/platform/db')
  const { claimSite, WrongSite } = await import('@/lib/platform/site')
  try {
    await db.$transaction((tx) => claimSite(tx, env.SITE_MODE, now()))
  } catch (error) {
    throw error instanceof WrongSite ? new Stop(error.message) : error
  }
}

const publication = async () => {
  const { publishContent, publicationLines } = await import('./content/publish')
  const publication = await publishContent(join(import.meta.dirname, '../content'), now())
  const isWell = publication.status === 'published' || publication.status === 'unchanged'
  return { isWell, lines: publicationLines(publication) }
}

/** Publishes what stands in content/. Faults are told, and the site goes on with what it had. */
const publish = () =>
  step('content', async (say) => {
    const { isWell, lines } = await publication().catch((error: unknown) => ({
      isWell: false,
      lines: [String(error)],
    }))
    if (!isWell) console.error(lines.join('\n'))
    say(isWell ? (lines.at(-1) ?? '') : 'not published; npm run content:check says it again')
  })

/**
 * The link that makes the first administrator, or null when somebody administers already. The cast
 * of a demo site has one, who comes after this.
 */
const welcome = async () => {
  if (env.SITE_MODE === 'demo') return null
  const { db } = await import('@/lib/platform/db')
  const { issueWelcome } = await import('@/lib/accounts/commands/first-administrator')
  const token = await db.$transaction((tx) => issueWelcome(tx, now()))
  return token && `${env.BASE_URL}/${spoken()}/welcome/${token}`
}

await main(async () => {
  await step('data folder', (say) => {
    if (env.SECRET === undefined) secretOfFolder(env.DATA_DIR)
    say(env.DATA_DIR)
  })
  await step('migrations', async (say) => {
    const applied = await migrate(env.DATABASE_URL)
    say([engineOf(env.DATABASE_URL), ...(applied.length > 0 ? applied : ['current'])].join(', '))
  })
  // Imported only now: the database opens when it is imported, and has its tables by then.
  const { closeDatabase } = await import('@/lib/platform/db')
  try {
    await claim()
    await publish()
    process.send?.({ welcome: await welcome() })
  } finally {
    await closeDatabase()
  }
})
