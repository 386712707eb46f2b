/**
 * Whether a request that changes something comes from our own pages: the browser says so in
 * `Sec-Fetch-Site`; an older one sends an `Origin`, which must be ours. Silence is a no.
 */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  return origin === ownOrigin || new URL(origin).host === headers.get('host')
}
