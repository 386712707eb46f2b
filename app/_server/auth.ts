import type { AuthOptions } from 'next-auth'
import { signInByIdentity } from '@/lib/accounts/commands/identities'
import type { OpenedSession } from '@/lib/accounts/commands/sessions'
import { safeNext } from '@/lib/accounts/rules/next-path'
import { sessionLength } from '@/lib/accounts/rules/session'
import { providerIdentitySchema } from '@/lib/accounts/schema'
import type { Ctx } from '@/lib/platform/command'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { keepIdentity } from './identity-cookie'
import { providers } from './providers'
import { authSecret } from './sealed'
import { sessionToken } from './session-cookie'

// eslint-disable-next-line no-restricted-properties -- next-auth reads its own address from here and nowhere else; unset, it would believe a forwarded host
process.env['NEXTAUTH_URL'] = env.BASE_URL

/**
 * What next-auth does for one request: it speaks with the provider, and we decide. A known identity
 * gets a session of ours; an unknown one is kept aside until an address is proven by code.
 * @param next where the person was going: a page of ours
 */
export function authOptions(ctx: Ctx, next: string): AuthOptions {
  const account = `/${ctx.viewer.locale}/account`
  let opened: OpenedSession | null = null
  return {
    providers,
    secret: authSecret,
    session: { strategy: 'jwt', maxAge: sessionLength.own / 1000 },
    pages: { signIn: `${account}/sign-in`, error: `${account}/sign-in` },
    callbacks: {
      async signIn({ user, account: given }) {
        const identity = providerIdentitySchema.safeParse({
          provider: given?.provider,
          subject: given?.providerAccountId,
          name: user.name ?? '',
          email: user.email ?? '',
        })
        if (!identity.success) return false
        opened = await signInByIdentity(ctx, identity.data)
        if (opened) return true
        await keepIdentity(identity.data)
        return `${account}/link?next=${encodeURIComponent(next)}`
      },
      jwt: () => {
        if (!opened) throw new Error('no session was opened')
        return sessionToken(opened.session)
      },
      redirect: ({ url, baseUrl }) => `${baseUrl}${ownPath(url) ?? next}`,
    },
    logger: {
      error: (event, facts) => log.error({ event, err: errorIn(facts) }, 'provider sign-in failed'),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/** The page of ours that an address names, or null. */
export function ownPath(address: string | null): string | null {
  if (address === null) return null
  return safeNext(
    address.startsWith(`${env.BASE_URL}/`) ? address.slice(env.BASE_URL.length) : address,
  )
}

const errorIn = (facts: unknown): unknown =>
  typeof facts === 'object' && facts !== null && 'error' in facts ? facts.error : facts
