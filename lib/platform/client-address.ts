/**
 * The network address of who asks, from `X-Forwarded-For`: the one that the outermost of our own
 * `proxies` wrote, counted from the right, for everything further left can be made up. Null when we
 * stand behind none, for then the whole header can be.
 */
export function clientAddress(forwardedFor: string | null, proxies: number): string | null {
  if (proxies < 1 || !forwardedFor) return null
  const addresses = forwardedFor.split(',').map((part) => part.trim())
  return addresses.at(-proxies) ?? null
}

/** What is counted as one place: an IPv4 address, or the /64 that one IPv6 customer holds. */
export function network(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^\[|\](:\d+)?$/g, '')
  if (!bare.includes(':')) return bare
  const [head = '', tail = ''] = bare.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`
}
