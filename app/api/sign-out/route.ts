import { admit } from '@/app/_server/admit'
import { guarded } from '@/app/_server/cookies'
import { requestId } from '@/app/_server/open-requests'
import { sessionCookie } from '@/app/_server/session-name'
import { signOut, signOutEverywhere } from '@/lib/accounts/commands/sessions'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { bodyObstacle, smallBody } from '@/lib/platform/body-limit'
import { env } from '@/lib/platform/env'
import { isSameOrigin } from '@/lib/platform/same-origin'
import { NextResponse } from 'next/server'

/**
 * Ends this session, or every one of the account. A handler and no form action, so that the browser
 * leaves by a whole document and is told to drop what it kept of the pages.
 */
export async function POST(request: Request): Promise<Response> {
  const refused = bodyObstacle(request, smallBody)
  if (refused) return new Response(null, { status: refused })
  const form = await request.formData()
  const wanted = form.get('locale')
  const locale = isLocale(wanted) ? wanted : defaultLocale
  if (!isSameOrigin(request.headers, env.BASE_URL)) return new Response(null, { status: 403 })
  const ctx = await admit({ locale, key: null, requestId: await requestId() })
  if (ctx.viewer.account) await (form.get('everywhere') ? signOutEverywhere(ctx) : signOut(ctx))
  const answer = new NextResponse(null, {
    status: 303,
    headers: {
      location: `/${locale}`,
      'cache-control': 'no-store',
      'clear-site-data': '"cache"',
    },
  })
  answer.cookies.set(sessionCookie, '', { ...guarded, maxAge: 0 })
  return answer
}
