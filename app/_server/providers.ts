import Facebook from 'next-auth/providers/facebook'
import Google from 'next-auth/providers/google'
import type { Provider } from 'next-auth/providers/index'
import Twitter from 'next-auth/providers/twitter'
import { providerNames, type ProviderName } from '@/lib/accounts/schema'
import { env } from '@/lib/platform/env'
import { openIdConnect } from './openid-connect'

/** The client that the site is registered as with a provider; null when it is not. */
const client = (clientId: string | undefined, clientSecret: string | undefined) =>
  clientId !== undefined && clientSecret !== undefined ? { clientId, clientSecret } : null

const google = client(env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET)
const facebook = client(env.FACEBOOK_CLIENT_ID, env.FACEBOOK_CLIENT_SECRET)
const x = client(env.X_CLIENT_ID, env.X_CLIENT_SECRET)
const oidc = client(env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET)

/** What next-auth knows of the providers that the environment switches on. */
export const providers: Provider[] = [
  ...(google ? [Google({ ...google, checks: ['pkce', 'state', 'nonce'] })] : []),
  ...(facebook ? [Facebook({ ...facebook, checks: ['state'] })] : []),
  ...(x ? [Twitter({ ...x, version: '2.0' })] : []),
  ...(oidc && env.OIDC_ISSUER
    ? [openIdConnect({ ...oidc, issuer: env.OIDC_ISSUER, name: env.OIDC_NAME })]
    : []),
]

const labels: Record<ProviderName, string> = {
  google: 'Google',
  facebook: 'Facebook',
  twitter: 'X',
  oidc: env.OIDC_NAME,
}

/** The provider's name as people know it. */
export const providerLabel = (id: string): string =>
  id in labels ? labels[id as ProviderName] : id

/** The providers to offer, in a fixed order. */
export const offeredProviders = providerNames
  .filter((id) => providers.some((provider) => provider.id === id))
  .map((id) => ({ id, label: labels[id] }))
