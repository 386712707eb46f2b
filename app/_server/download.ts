import { Readable } from 'node:stream'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import type { Ctx } from '@/lib/platform/command'
import { Forbidden } from '@/lib/platform/errors'
import { admit } from './admit'
import { namesTag } from '@/lib/files/rules'
import { failureOf } from './answers'
import { requestId as idOfRequest } from './open-requests'

type Made = {
  name: string
  text: Iterable<Uint8Array> | AsyncIterable<string>
  /** Changes with the bytes: whoever has them is told so, and loads nothing. */
  tag?: string
}
type Context<Params> = { params: Promise<{ locale: string } & Params> }

/**
 * THE shape of a download: who asks, not too often, make it, send it as it is made, or say that the
 * browser has it already. `name` is the file's, in letters, digits, dots and hyphens.
 */
export function download<Params>(
  type: string,
  make: (ctx: Ctx, params: Params, search: Record<string, string>) => Promise<Made>,
): (request: NextRequest, context: Context<Params>) => Promise<Response> {
  return async (request, context) => {
    const { locale: named, ...params } = await context.params
    const locale = isLocale(named) ? named : defaultLocale
    const requestId = await idOfRequest()
    try {
      const ctx = await admit({ locale, key: null, requestId })
      const search = Object.fromEntries(request.nextUrl.searchParams)
      const { name, text, tag } = await make(ctx, params as Params, search)
      const kept = tag === undefined ? headers : { ...headers, ...keeping, etag: `"${tag}"` }
      if (tag !== undefined && namesTag(request.headers.get('if-none-match'), `"${tag}"`)) {
        return new Response(null, { status: 304, headers: kept })
      }
      return new Response(Readable.toWeb(Readable.from(text)) as ReadableStream, {
        headers: { ...kept, 'content-type': type, ...attachment(name) },
      })
    } catch (error) {
      const failure = failureOf(error, locale, requestId)
      if (error instanceof Forbidden && error.code === 'signInFirst') {
        const next = `${request.nextUrl.pathname}${request.nextUrl.search}`
        redirect(`/${locale}/account/sign-in?next=${encodeURIComponent(next)}`)
      }
      return new Response(failure.text, {
        status: failure.status,
        headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      })
    }
  }
}

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** Kept by the browser that was let at it, and asked for again each time. */
const keeping = { 'cache-control': 'private, no-cache' }

const attachment = (name: string) => ({
  'content-disposition': `attachment; filename="${name.replace(/[^a-z0-9.-]/gi, '-')}"`,
})
