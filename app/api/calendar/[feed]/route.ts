import { createHash } from 'node:crypto'
import { failureOf } from '@/app/_server/answers'
import { requestId as idOfRequest } from '@/app/_server/open-requests'
import { calendarFeed } from '@/lib/calendar/queries'
import { defaultLocale } from '@/lib/i18n/locales'

type Context = { params: Promise<{ feed: string }> }

/** Programs ask every hour or so; what has not changed is not sent again. */
const headers = { 'cache-control': 'private, max-age=900', 'x-content-type-options': 'nosniff' }

/** A learner’s calendar, for whoever has its secret address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const text = await calendarFeed((await params).feed)
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
    if (known.some((one) => one.replace(/^W\//, '') === etag))
      return new Response(null, { status: 304, headers: { ...headers, etag } })
    return new Response(text, {
      headers: { ...headers, etag, 'content-type': 'text/calendar; charset=utf-8' },
    })
  } catch (error) {
    const { status, text } = failureOf(error, defaultLocale, await idOfRequest())
    const plain = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' }
    return new Response(text, { status, headers: plain })
  }
}
