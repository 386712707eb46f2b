import { defaultLocale } from '@/lib/i18n/locales'
import { db } from '@/lib/platform/db'
import { type Ctx } from '@/lib/platform/command'
import { sortKey } from '@/lib/i18n/sort-key'
import { newId } from '@/lib/platform/ids'
import { stranger, type HeldGrant, type Viewer } from '@/lib/platform/viewer'

/** The time at which flows happen, unless one says otherwise. */
export const noon = new Date('2026-11-22T12:00:00.000Z')

/** That much later than noon. */
export const later = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }): Date =>
  new Date(noon.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000)

type Person = {
  name?: string
  email?: string
  country?: string
  suspendedAt?: Date | null
  grants?: readonly HeldGrant[]
}

/** A person with a proven address; roles are given by `grants`. */
export const anAccount = async ({
  name = 'Ana Silva',
  email = `${newId()}@example.org`,
  country = 'PT',
  suspendedAt = null,
  grants = [],
}: Person = {}) => {
  const id = newId()
  await db.account.create({
    data: {
      id,
      email,
      emailProvenAt: noon,
      name,
      nameKey: sortKey(name),
      country,
      locale: defaultLocale,
      createdAt: noon,
      suspendedAt,
      grants: { create: grants.map((grant) => ({ ...grant, id: newId(), grantedAt: noon })) },
    },
  })
  return { id, name, email, country, suspendedAt, grants }
}

export type TestAccount = Awaited<ReturnType<typeof anAccount>>

/** The account, signed in at noon with a session of its own. */
export const viewerOf = async (account: TestAccount): Promise<Viewer> => {
  const sessionId = newId()
  await db.session.create({
    data: {
      id: sessionId,
      accountId: account.id,
      methods: 'code',
      authenticatedAt: noon,
      expiresAt: later({ days: 30 }),
    },
  })
  return {
    ...stranger(defaultLocale),
    account: { ...account, sessionId, authenticatedAt: noon },
  }
}

/** What a command is called with: at noon, without a form key, unless said otherwise. */
export const aCtx = (
  viewer: Viewer,
  { now = noon, key }: { now?: Date; key?: string } = {},
): Ctx => ({
  viewer,
  now,
  submission: key === undefined ? null : { key },
  requestId: newId(),
})
