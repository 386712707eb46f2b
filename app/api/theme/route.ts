import { cookies } from 'next/headers'
import { isTheme } from '@/components/layout/theme'
import { ownPath } from '@/app/_server/own-path'
import { themeCookie } from '@/app/_server/theme'
import { bodyObstacle, smallBody } from '@/lib/platform/body-limit'
import { env } from '@/lib/platform/env'
import { isSameOrigin } from '@/lib/platform/same-origin'

/** Keeps the appearance somebody chose, and leads back to the page. A plain form: no script. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env.BASE_URL)) return new Response(null, { status: 403 })
  const refused = bodyObstacle(request, smallBody)
  if (refused) return new Response(null, { status: refused })
  const form = await request.formData()
  const theme = form.get('theme')
  const jar = await cookies()
  if (isTheme(theme)) {
    jar.set(themeCookie, theme, {
      httpOnly: true,
      sameSite: 'lax',
      secure: env.BASE_URL.startsWith('https:'),
      maxAge: 60 * 60 * 24 * 365,
    })
  } else jar.delete(themeCookie)
  return new Response(null, { status: 303, headers: { location: ownPath(form.get('path')) } })
}
