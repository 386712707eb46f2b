import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { headers } from 'next/headers'
import { clientAddress } from '@/lib/platform/client-address'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/ids'

type Open = { response: ServerResponse; peer: string | null }

const requestHeader = 'x-ponte-request'
const place = Symbol.for('ponte.open-requests')

// Next bundles the start of the server apart from the pages; both must see the same map.
const shared = globalThis as { [place]?: Map<string, Open> }
const open = (shared[place] ??= new Map<string, Open>())

/**
 * Gives every request an id, which replaces whatever the browser sent under that name, and keeps
 * its response and the other end's address at hand until it is closed. Called once, when the server
 * starts.
 */
export function watchRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const id = newId()
    request.headers[requestHeader] = id
    open.set(id, { response, peer: request.socket.remoteAddress ?? null })
    response.once('close', () => open.delete(id))
  })
}

/** The id of this request, which the log has too. */
export const requestId = async (): Promise<string> =>
  (await headers()).get(requestHeader) ?? newId()

/**
 * The status that the page being made is sent with. Next's own notFound() sends an empty page that
 * only a script fills, which on a slow line is a blank one; this sends the page itself.
 */
export async function setStatus(status: 403 | 404 | 410 | 500): Promise<void> {
  const response = open.get(await requestId())?.response
  if (response && !response.headersSent) response.statusCode = status
}

/** The address of who asks: as our own proxies say, else the other end of the line. */
export async function askingAddress(): Promise<string | null> {
  const received = await headers()
  if (env.TRUST_PROXY > 0) return clientAddress(received.get('x-forwarded-for'), env.TRUST_PROXY)
  return open.get(received.get(requestHeader) ?? '')?.peer ?? null
}
