type Policy = {
  /** Fresh for each request; the page's own scripts carry it. */
  nonce: string
  /** React and Next need eval and inline styles while developing, and only then. */
  development: boolean
  /** Other sites of which the page may show something in a frame; none but where it was asked for. */
  frames?: readonly string[]
}

/** The Content-Security-Policy of a page. */
export function contentSecurityPolicy({ nonce, development, frames = [] }: Policy): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...when(development, 'eval')],
    'style-src': ["'self'", ...when(development, 'inline')],
    'img-src': ["'self'", 'data:'],
    'media-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    ...(frames.length > 0 && { 'frame-src': [...frames] }),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

const when = (development: boolean, what: string): string[] =>
  development ? [`'unsafe-${what}'`] : []

/** A year of https only, for a site that is served over https. */
export const strictTransport = 'max-age=31536000; includeSubDomains'
