import { reader, type Tx } from '@/lib/platform/db'
import type { Env } from './env-parse'

type Mode = Env['SITE_MODE']

/** The database was made for another kind of site; the message is fit to be printed alone. */
export class WrongSite extends Error {}

const refuse = (made: string, asked: Mode) =>
  new WrongSite(
    `This database belongs to a ${made} site, and SITE_MODE is ${asked}: choose another DATA_DIR or DATABASE_URL.`,
  )

/**
 * Notes in a new database what it is for, and refuses one that was made for something else, so that
 * demo accounts with their printed password never stand beside real ones.
 *
 * @throws WrongSite
 */
export const claimSite = async (tx: Tx, mode: Mode, now: Date): Promise<void> => {
  const site = await tx.site.upsert({
    where: { id: 1 },
    create: { id: 1, mode, createdAt: now },
    update: {},
    select: { mode: true },
  })
  if (site.mode !== mode) throw refuse(site.mode, mode)
}

/**
 * Refuses to serve a database that was never claimed or is for something else.
 *
 * @throws WrongSite
 */
export const requireSite = async (mode: Mode): Promise<void> => {
  const site = await reader.site.findUnique({ where: { id: 1 }, select: { mode: true } })
  if (site?.mode !== mode) throw refuse(site?.mode ?? 'new', mode)
}
