import { env } from '@/lib/platform/env'

const providers: readonly [on: unknown, origin: string][] = [
  [env.GOOGLE_CLIENT_ID, 'https://accounts.google.com'],
  [env.FACEBOOK_CLIENT_ID, 'https://www.facebook.com'],
  [env.X_CLIENT_ID, 'https://x.com'],
  [env.X_CLIENT_ID, 'https://twitter.com'],
  [env.OIDC_ISSUER, env.OIDC_ISSUER ? new URL(env.OIDC_ISSUER).origin : ''],
]

/**
 * Where a form may end beside our own pages. Signing in through another provider is a form of ours
 * that answers with a redirect there, and Chromium holds redirects to `form-action` too.
 */
export const formTargets: readonly string[] = providers
  .filter(([on]) => on)
  .map(([, origin]) => origin)
