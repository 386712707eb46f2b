import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Somebody whom the issuer knows. The e-mail is what it says, whoever's it is. */
export type Known = { sub: string; name: string; email: string }

type Client = { id: string; secret: string; redirectUri: string }

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }
}

const configuration = (client: Client, people: readonly Known[]) => ({
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [client.redirectUri],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
  cookies: { keys: [randomBytes(16).toString('hex')] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_context: unknown, accountId: string) => {
    const person = people.find(({ sub }) => sub === accountId)
    return person && { accountId, claims: () => person }
  },
  interactions: {
    url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}`,
  },
  jwks: { keys: [signingKey()] },
  ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  // Whoever comes without a challenge is turned away.
  pkce: { required: () => true },
})

const pick = (person: Known) =>
  `<button name="sub" value="${person.sub}">Sign in as ${person.name}</button>`

/** One click signs in or cancels; who has signed in has agreed to everything. */
async function interact(
  provider: Provider,
  people: readonly Known[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response)
  const finish = (result: object) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true })
  if (prompt.name === 'consent' && session) {
    const { accountId } = session
    const grant = new provider.Grant({ accountId, clientId: params.client_id })
    grant.addOIDCScope('openid email profile')
    await finish({ consent: { grantId: await grant.save() } })
    return
  }
  const chosen = new URL(request.url ?? '', 'http://issuer').searchParams
  if (chosen.has('cancel')) await finish({ error: 'access_denied' })
  else if (chosen.has('sub')) await finish({ login: { accountId: chosen.get('sub') } })
  else {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="en"><title>Issuer</title><link rel="icon" href="data:,"><h1>Issuer</h1>
      <form>${people.map(pick).join('')}<button name="cancel" value="yes">Cancel</button></form>`)
  }
}

/** A real OpenID Connect issuer on a free port of this machine, which knows these people. */
export async function startIssuer(people: readonly Known[]) {
  let provider: Provider | undefined
  const server = createServer((request, response) => {
    if (!provider) response.writeHead(503).end()
    else if (request.url?.startsWith('/interaction/')) {
      interact(provider, people, request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error))
      })
    } else provider.callback()(request, response)
  }).listen(0)
  await once(server, 'listening')
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    url,
    /** Lets a site in; it is known only once the issuer has its address. */
    register: (client: Client) => {
      provider = new Provider(url, configuration(client, people))
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
