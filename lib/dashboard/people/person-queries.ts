import { shownText } from '@/lib/catalog/rules'
import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Role, Scope, Viewer } from '@/lib/platform/viewer'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { requireSeesPeople } from './queries'

const mostMails = 20

const whole = {
  id: true,
  name: true,
  email: true,
  country: true,
  constituency: true,
  locale: true,
  createdAt: true,
  suspendedAt: true,
  suspendedUntil: true,
  institution: { select: { name: true } },
  identities: { select: { provider: true }, orderBy: { provider: 'asc' } },
  grants: {
    select: { id: true, role: true, scope: true, scopeId: true, grantedAt: true },
    orderBy: { grantedAt: 'asc' },
  },
  suspensions: { orderBy: { suspendedAt: 'desc' } },
  enrolments: {
    orderBy: { enrolledAt: 'desc' },
    select: {
      id: true,
      enrolledAt: true,
      lastActiveAt: true,
      completedAt: true,
      leftAt: true,
      certificates: {
        where: { replacedAt: null },
        select: { code: true, revokedAt: true },
        take: 1,
      },
      edition: {
        select: {
          slug: true,
          name: true,
          names: true,
          timeZone: true,
          course: {
            select: {
              originalLanguage: true,
              texts: { select: { language: true, title: true } },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.AccountSelect

type Row = Prisma.AccountGetPayload<{ select: typeof whole }>

/** What an administrator sees of somebody, to help him or to act. */
export type Person = Awaited<ReturnType<typeof personFacts>>

/**
 * Everything that is told about one person: account, roles, enrolments, posts, mail.
 * @throws Forbidden `signInFirst`, NotFound for who is no administrator, and when there is nobody
 */
export async function personFacts(viewer: Viewer, id: string, now: Date) {
  requireSeesPeople(viewer)
  const row = await reader.account.findUnique({ where: { id }, select: whole })
  if (!row) throw new NotFound()
  const editions = row.grants.flatMap(({ scope, scopeId }) => (scope === 'edition' ? scopeId : []))
  const where = { accountId: row.id }
  const [named, posts, sessions, lastSignIn, mails] = await Promise.all([
    reader.edition.findMany({
      where: { id: { in: editions } },
      select: { id: true, name: true, names: true },
    }),
    reader.post.groupBy({ by: ['status'], where: { author: where }, _count: true }),
    reader.session.count({ where: { ...where, revokedAt: null, expiresAt: { gt: now } } }),
    reader.session.findFirst({
      where,
      orderBy: { authenticatedAt: 'desc' },
      select: { authenticatedAt: true },
    }),
    reader.mail.findMany({
      where: { toAddress: row.email },
      orderBy: { id: 'desc' },
      take: mostMails,
      select: {
        ...{ id: true, kind: true, subject: true },
        ...{ queuedAt: true, sentAt: true, failedAt: true },
      },
    }),
  ])
  const { institution, identities, grants, enrolments, ...person } = row
  return {
    ...person,
    institution: institution?.name ?? null,
    providers: identities.map(({ provider }) => provider),
    grants: grants.map(({ id: grant, role, scope, scopeId, grantedAt }) => ({
      ...{ grant, role: role as Role, scope: scope as Scope, scopeId, grantedAt },
      edition: editionNameOf(named, scopeId, viewer),
    })),
    enrolments: enrolments.map((enrolment) => enrolmentOf(viewer, enrolment)),
    posts: Object.fromEntries(posts.map(({ status, _count }) => [status, _count])),
    sessions,
    lastSignInAt: lastSignIn?.authenticatedAt ?? null,
    mails: mails.map(({ kind, subject, ...mail }) => ({
      ...mail,
      // Its subject is the code.
      subject: kind === 'code' ? null : subject,
    })),
  }
}

const editionNameOf = (
  editions: readonly { id: string; name: string; names: string | null }[],
  id: string,
  { locale }: Viewer,
): string | null => {
  const edition = editions.find((one) => one.id === id)
  return edition ? editionName(edition, locale) : null
}

function enrolmentOf({ locale }: Viewer, row: Row['enrolments'][number]) {
  const { edition, certificates, ...enrolment } = row
  const { course } = edition
  const shown = shownText(course.texts, locale, course.originalLanguage)
  const [certificate] = certificates
  return {
    ...enrolment,
    slug: edition.slug,
    timeZone: edition.timeZone,
    edition: editionName(edition, locale),
    course: shown ?? { language: course.originalLanguage, title: edition.slug },
    certificate: certificate && !certificate.revokedAt ? certificate.code : null,
  }
}
