import { requestId } from '@/app/_server/open-requests'
import { currentViewer } from '@/app/_server/viewer'
import { markSeen } from '@/lib/forum/unread/commands'
import { markSeenSchema } from '@/lib/forum/unread/schema'
import { defaultLocale } from '@/lib/i18n/locales'
import { now } from '@/lib/platform/clock'
import { isExpected } from '@/lib/platform/errors'

type Context = { params: Promise<{ thread: string }> }

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const headers = { 'content-type': 'image/gif', 'cache-control': 'no-store' }

/** Asked for by our own page, and by no browser that only fetches it ahead. */
const wasShown = ({ headers }: Request): boolean =>
  !/prefetch|prerender/.test(`${headers.get('sec-purpose')} ${headers.get('purpose')}`) &&
  ['same-origin', null].includes(headers.get('sec-fetch-site'))

/** A page of a thread tells that it was shown, up to a number; the picture is always the same. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { thread } = await params
  const input = markSeenSchema.safeParse({
    thread,
    number: new URL(request.url).searchParams.get('number'),
  })
  if (input.success && wasShown(request)) {
    const viewer = await currentViewer(defaultLocale)
    const ctx = { viewer, now: now(), submission: null, requestId: await requestId() }
    await markSeen(ctx, input.data).catch((error: unknown) => {
      if (!isExpected(error)) throw error
    })
  }
  return new Response(new Uint8Array(pixel), { headers })
}
