import type { OAuthConfig } from 'next-auth/providers/oauth'
import * as z from 'zod'

type Issuer = { issuer: string; name: string; clientId: string; clientSecret: string }

const claimsSchema = z.object({
  sub: z.string().min(1),
  name: z.string().catch(''),
  email: z.string().catch(''),
})
type Claims = z.infer<typeof claimsSchema>

/** Any OpenID Connect issuer, found by its discovery document; state, nonce and PKCE are on. */
export function openIdConnect({ issuer, ...given }: Issuer): OAuthConfig<Claims> {
  const base = issuer.replace(/\/$/, '')
  return {
    ...given,
    id: 'oidc',
    type: 'oauth',
    wellKnown: `${base}/.well-known/openid-configuration`,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email profile' } },
    userinfo: {
      // Many issuers keep name and e-mail out of the identity token, which was verified before this.
      request: async ({ client, tokens }) => {
        const said = claimsSchema.parse(claimsIn(tokens.id_token))
        const { userinfo_endpoint: endpoint } = client.issuer.metadata
        if (endpoint === undefined || tokens.access_token === undefined) return said
        const more = claimsSchema.parse(await client.userinfo(tokens.access_token))
        if (more.sub !== said.sub) throw new Error('userinfo speaks of somebody else')
        return { ...said, ...more }
      },
    },
    // Another issuer may call somebody else by the same subject.
    profile: ({ sub, name, email }) => ({ id: `${base} ${sub}`, name, email }),
  }
}

/** What an identity token says; its signature was checked when it came. */
const claimsIn = (token = ''): unknown =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
