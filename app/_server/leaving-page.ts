import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { env } from '@/lib/platform/env'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/**
 * Leads on to a provider by a page in place of a redirect. A browser holds the redirects of a form
 * to the policy's `form-action`, and no list of hosts would cover where a provider sends people on.
 */
export function leavingPage(answer: Response, locale: Locale): Response {
  const location = answer.headers.get('location')
  const target = location && URL.canParse(location) ? new URL(location) : null
  const leaves = target && /^https?:$/.test(target.protocol) && target.origin !== env.BASE_URL
  if (!leaves) return answer
  const t = translator(locale, 'account')
  const headers = new Headers(answer.headers)
  headers.delete('location')
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('cache-control', 'no-store')
  headers.set('content-security-policy', "default-src 'none'; base-uri 'none'; form-action 'none'")
  const title = escape(t('providerLeaving', { provider: target.host }))
  const page = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0;url=${escape(target.href)}">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p><a href="${escape(target.href)}">${escape(t('providerLeavingLink'))}</a></p>
</body>
</html>
`
  return new Response(page, { status: 200, headers })
}
