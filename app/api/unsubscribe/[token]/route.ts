import { requestId } from '@/app/_server/open-requests'
import { translator } from '@/lib/i18n/translator'
import { preferredLocale } from '@/lib/i18n/negotiate'
import { endByMail } from '@/lib/forum/subscriptions/mail-link-commands'
import { now } from '@/lib/platform/clock'
import { isExpected } from '@/lib/platform/errors'
import { stranger } from '@/lib/platform/viewer'

type Context = { params: Promise<{ token: string }> }

const localeOf = (request: Request) =>
  preferredLocale(undefined, request.headers.get('accept-language'))

/** A mail program ends a subscription by one click (RFC 8058). The token is all that it knows. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf(request)
  const t = translator(locale, 'forum')
  const { token } = await params
  const ctx = {
    viewer: stranger(locale),
    now: now(),
    submission: null,
    requestId: await requestId(),
  }
  try {
    await endByMail(ctx, { token })
    return said(200, t('oneClickDone'))
  } catch (error) {
    if (!isExpected(error)) throw error
    return said(404, t('oneClickUnknown'))
  }
}

/** Somebody followed the address as a link: the page asks before anything changes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const location = `/${localeOf(request)}/unsubscribe/${encodeURIComponent(token)}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

const said = (status: 200 | 404, text: string): Response =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
