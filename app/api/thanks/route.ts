import { admit } from '@/app/_server/admit'
import { requestId } from '@/app/_server/open-requests'
import { ownPath } from '@/app/_server/own-path'
import { thankPost, withdrawThanks } from '@/lib/forum/thanks/commands'
import { thankSchema } from '@/lib/forum/thanks/schema'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { bodyObstacle, smallBody } from '@/lib/platform/body-limit'
import { env } from '@/lib/platform/env'
import { isExpected } from '@/lib/platform/errors'
import { isSameOrigin } from '@/lib/platform/same-origin'

/**
 * Thanks for a post or takes that back, and leads back to it. A plain form: no script, and nothing
 * to say when it is refused, as what may be thanked for has a button.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env.BASE_URL)) return new Response(null, { status: 403 })
  const refused = bodyObstacle(request, smallBody)
  if (refused) return new Response(null, { status: refused })
  const form = await request.formData()
  const withdraw = form.get('withdraw')
  const given = withdraw ?? form.get('thank')
  const [post, anchor = ''] = (typeof given === 'string' ? given : '').split(' ')
  const named = form.get('locale')
  const locale = isLocale(named) ? named : defaultLocale
  const input = thankSchema.safeParse({ post })
  try {
    const ctx = await admit({ locale, key: null, requestId: await requestId() })
    if (input.success) await (withdraw === null ? thankPost : withdrawThanks)(ctx, input.data)
  } catch (error) {
    if (!isExpected(error)) throw error
  }
  const hash = /^p-[\w-]{1,40}$/.test(anchor) ? `#${anchor}` : ''
  const location = `${ownPath(form.get('path'))}${hash}`
  return new Response(null, { status: 303, headers: { location } })
}
