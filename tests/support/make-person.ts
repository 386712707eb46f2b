// Makes a signed-in person on a running site, whose environment it is started with; says as JSON
// who it is and the cookie that its browser holds. Started by tests/e2e/support/sign-in-as.
import * as z from 'zod'
import { seal } from '@/app/_server/sealed'
import { sessionToken } from '@/app/_server/session-cookie'
import { sessionCookie } from '@/app/_server/session-name'
import { sortKey } from '@/lib/i18n/sort-key'
import { roles, scopes } from '@/lib/accounts/schema'
import { sessionEnd } from '@/lib/accounts/rules/session'
import { now } from '@/lib/platform/clock'
import { closeDatabase, db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'

const grant = z.object({ role: z.enum(roles), scope: z.enum(scopes), scopeId: z.string() })
const wanted = z.object({
  email: z.string(),
  name: z.string(),
  country: z.string(),
  grants: z.array(grant),
})

const { grants, ...person } = wanted.parse(JSON.parse(process.argv[2] ?? ''))
const time = now()
const session = newId()
const account = await db.account.create({
  data: {
    id: newId(),
    ...person,
    emailProvenAt: time,
    nameKey: sortKey(person.name),
    locale: 'pt',
    createdAt: time,
    grants: { create: grants.map((one) => ({ ...one, id: newId(), grantedAt: time })) },
    sessions: {
      create: {
        id: session,
        methods: 'code',
        authenticatedAt: time,
        expiresAt: sessionEnd(time, true),
      },
    },
  },
  select: { id: true },
})
const value = await seal(sessionToken(session), '', 24 * 60 * 60)
process.stdout.write(JSON.stringify({ id: account.id, cookie: { name: sessionCookie, value } }))
await closeDatabase()
