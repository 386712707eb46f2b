import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { env } from '@/lib/platform/env'

type Asked = { q: string[]; source: string; target: string; api_key?: string }

/** How the double answers: as it should, or in one of the ways in which servers do not. */
export const manners = {
  well: ({ q }: Asked, to: ServerResponse) =>
    to.end(JSON.stringify({ translatedText: q.map((line) => `«${line}»`) })),
  hostile: ({ q }: Asked, to: ServerResponse) =>
    to.end(
      JSON.stringify({
        translatedText: q.map(() => '<script>alert(1)</script>\n\n# [x](javascript:alert(1))'),
      }),
    ),
  failing: (_: Asked, to: ServerResponse) => to.writeHead(500).end('no'),
  wordy: (_: Asked, to: ServerResponse) => to.end('x'.repeat(500_000)),
  garbled: (_: Asked, to: ServerResponse) => to.end('<html>not JSON'),
  short: (_: Asked, to: ServerResponse) => to.end(JSON.stringify({ translatedText: [] })),
  elsewhere: (_: Asked, to: ServerResponse) => to.writeHead(302, { location: '/translate' }).end(),
  // Nothing is ever said: only the asker's patience ends it.
  silent: () => undefined,
} satisfies Record<string, (asked: Asked, to: ServerResponse) => unknown>

/** A server that speaks as much of LibreTranslate's protocol as is asked of it. */
export async function translateDouble() {
  const asked: Asked[] = []
  let manner: keyof typeof manners = 'well'
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Asked
      asked.push(body)
      manners[manner](body, response)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    asked,
    answer: (how: keyof typeof manners) => {
      manner = how
    },
    /** Makes it the site's provider, or takes it away. */
    serve: (on: boolean) => {
      env.TRANSLATE_URL = on ? url : undefined
    },
    stop: async () => {
      env.TRANSLATE_URL = undefined
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
