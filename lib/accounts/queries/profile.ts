import { isLocale, type Locale } from '@/lib/i18n/locales'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { activeAccount, requireAccount } from '../policy'

/** What somebody sees of their own account. */
export type OwnProfile = {
  name: string
  email: string
  country: string
  institution: string
  constituency: string
  languagesRead: string[]
  interfaceLanguage: Locale
  hasPassword: boolean
  identities: { id: string; provider: string; linkedAt: Date }[]
  sessions: number
  memberSince: Date
}

/** The viewer's own account. @throws Forbidden `signInFirst` */
export async function ownProfile(viewer: Viewer, now: Date): Promise<OwnProfile> {
  const account = requireAccount(viewer)
  const row = await reader.account.findUniqueOrThrow({
    where: { id: account.id },
    select: {
      name: true,
      email: true,
      country: true,
      constituency: true,
      locale: true,
      passwordHash: true,
      createdAt: true,
      institution: { select: { name: true } },
      languagesRead: { select: { language: true }, orderBy: { language: 'asc' } },
      identities: {
        select: { id: true, provider: true, linkedAt: true },
        orderBy: { linkedAt: 'asc' },
      },
      _count: {
        select: { sessions: { where: { revokedAt: null, expiresAt: { gt: now } } } },
      },
    },
  })
  return {
    name: row.name,
    email: row.email,
    country: row.country,
    institution: row.institution?.name ?? '',
    constituency: row.constituency ?? '',
    languagesRead: row.languagesRead.map(({ language }) => language),
    interfaceLanguage: isLocale(row.locale) ? row.locale : viewer.locale,
    hasPassword: row.passwordHash !== null,
    identities: row.identities,
    sessions: row._count.sessions,
    memberSince: row.createdAt,
  }
}

/** Names of a country's institutions, in order, for a field that offers them to members. */
export async function institutionsOf(
  viewer: Viewer,
  country: string,
  limit = 200,
): Promise<string[]> {
  if (!activeAccount(viewer)) return []
  const rows = await reader.institution.findMany({
    where: { country },
    orderBy: { nameKey: 'asc' },
    take: limit,
    select: { name: true },
  })
  return rows.map(({ name }) => name)
}
