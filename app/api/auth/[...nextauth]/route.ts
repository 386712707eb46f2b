import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { admit } from '@/app/_server/admit'
import { authOptions, ownPath } from '@/app/_server/auth'
import { readCookie, secure } from '@/app/_server/cookies'
import { leavingPage } from '@/app/_server/leaving-page'
import { requestId } from '@/app/_server/open-requests'
import { preferredLocale, splitPath } from '@/lib/i18n/negotiate'
import { bodyObstacle, smallBody } from '@/lib/platform/body-limit'

type Context = { params: Promise<{ nextauth: string[] }> }

// next-auth has more doors than we use. A session is read and ended by us alone.
const open: Record<string, readonly string[]> = {
  GET: ['callback', 'error', 'signin'],
  POST: ['signin'],
}

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [action = ''] = (await context.params).nextauth
  if (!open[request.method]?.includes(action)) return new Response(null, { status: 404 })
  const refused = bodyObstacle(request, smallBody)
  if (refused) return new Response(null, { status: refused })

  const next = await wantedPage(request)
  const locale =
    splitPath(next ?? '').locale ??
    preferredLocale(undefined, request.headers.get('accept-language'))
  const ctx = await admit({ locale, key: null, requestId: await requestId() })
  const cancelled = action === 'callback' && request.nextUrl.searchParams.get('error')
  if (cancelled === 'access_denied') return seeOther(`/${locale}/account/sign-in?error=denied`)

  const options = authOptions(ctx, next ?? `/${locale}/my`)
  const answer = (await NextAuth(request, context, options)) as Response
  return request.method === 'POST' ? leavingPage(answer, locale) : answer
}

/** The page that the sign-in form named; next-auth keeps it in a cookie until the provider answers. */
async function wantedPage(request: NextRequest): Promise<string | null> {
  if (request.method === 'POST') {
    const form = new URLSearchParams(await request.clone().text())
    return ownPath(form.get('callbackUrl'))
  }
  return ownPath(await readCookie(`${secure ? '__Secure-' : ''}next-auth.callback-url`))
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })

export { handle as GET, handle as POST }
