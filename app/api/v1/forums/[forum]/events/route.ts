import { forumStream } from '@/app/_server/forum-stream'
import { askingAddress } from '@/app/_server/open-requests'
import { takePlace } from '@/app/_server/stream-places'
import { currentViewer } from '@/app/_server/viewer'
import { defaultLocale } from '@/lib/i18n/locales'
import { network } from '@/lib/platform/client-address'
import type { Viewer } from '@/lib/platform/viewer'

type Context = { params: Promise<{ forum: string }> }

/** Tabs of one person; a class behind one address is many people. */
const most = { account: 6, address: 200 } as const

/** Tells of new posts in a forum as they are published, from `Last-Event-ID` or `after` on. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { forum } = await params
  const viewer = await currentViewer(defaultLocale)
  const leave = await placeOf(viewer)
  if (!leave) return refused(429)
  try {
    const stream = await forumStream(request, viewer, {
      ...{ forum, after: startOf(request) },
      ended: leave,
    })
    if (stream) return stream
  } catch (error) {
    leave()
    throw error
  }
  leave()
  return refused(404)
}

const placeOf = async ({ account }: Viewer) =>
  account
    ? takePlace(`account ${account.id}`, most.account)
    : takePlace(`address ${network((await askingAddress()) ?? '')}`, most.address)

const refused = (status: number): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store', 'retry-after': '60' } })

function startOf(request: Request): number {
  const given =
    request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after') ?? ''
  return /^\d{1,9}$/.test(given) ? Number(given) : 0
}
