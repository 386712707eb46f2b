/** `disq.us/url?url=<address>:<signature>&cuid=…` counted clicks; the address inside was meant. */
function unwrapped(url: URL): URL {
  if (!/^(?:www\.)?disq\.us$/.test(url.hostname) || url.pathname !== '/url') return url
  const inside = url.searchParams.get('url') ?? ''
  const plain = inside.replace(/:[\w-]{20,}$/, '')
  return URL.canParse(plain) ? new URL(plain) : url
}

/** The address that a link of an old post leads to, or null where none may lead. */
export function plainAddress(href: string): string | null {
  const trimmed = href.trim()
  const whole = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed
  if (!URL.canParse(whole)) return null
  const url = unwrapped(new URL(whole))
  if (url.protocol === 'mailto:') return whole
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return url.href === new URL(whole).href ? whole : url.href
}

const bare = (address: string) => address.replace(/^(?:https?:)?\/\//i, '').replace(/\/$/, '')

/** Endings of file names that the old site took for hosts. */
const fileName =
  /^[\w-]+\.(?:py|rs|sh|pl|md|ps|cc|js|ts|c|h|java|go|rb|php|doc|docx|pdf|xls|xlsx|txt|csv)$/i

/**
 * What stands on a link: the whole address where the old site cut it short, and no link at all
 * where it took the name of a file for a host.
 */
export function shownText(label: string, href: string): { label: string; href?: string } {
  const shown = label.trim()
  if (fileName.test(shown) && bare(href) === shown.toLowerCase()) return { label: shown }
  if (fileName.test(shown) && bare(href).toLowerCase() === shown.toLowerCase())
    return { label: shown }
  if (shown === '') return { label: href, href }
  const cut = /^(.+?)(?:\.\.\.|…)$/.exec(shown)?.[1]
  if (cut && bare(href).startsWith(bare(cut))) return { label: href, href }
  if (/^(?:https?:\/\/)?(?:www\.)?disq\.us\//.test(shown)) return { label: href, href }
  return { label: shown, href }
}
