import { cookies } from 'next/headers'
import { filmCookie } from '@/app/_server/film-wishes'
import { ownPath } from '@/app/_server/own-path'
import { savesData } from '@/app/_server/saves-data'
import { isFilmQuality, keptQuality } from '@/lib/catalog/film/rules/quality'
import { bodyObstacle, smallBody } from '@/lib/platform/body-limit'
import { env } from '@/lib/platform/env'
import { isSameOrigin } from '@/lib/platform/same-origin'

/** Keeps which file of films somebody wants, and leads back to the film. A plain form: no script. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env.BASE_URL)) return new Response(null, { status: 403 })
  const refused = bodyObstacle(request, smallBody)
  if (refused) return new Response(null, { status: refused })
  const form = await request.formData()
  const quality = form.get('quality')
  if (isFilmQuality(quality))
    (await cookies()).set(filmCookie, keptQuality(quality, await savesData()), {
      httpOnly: true,
      sameSite: 'lax',
      secure: env.BASE_URL.startsWith('https:'),
      maxAge: 60 * 60 * 24 * 365,
    })
  return new Response(null, { status: 303, headers: { location: ownPath(form.get('path')) } })
}
