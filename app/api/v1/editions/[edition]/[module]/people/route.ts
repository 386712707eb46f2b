import { admitLooking } from '@/app/_server/admit'
import { failureOf } from '@/app/_server/answers'
import { requestId as idOfRequest } from '@/app/_server/open-requests'
import { preferredLocale } from '@/lib/i18n/negotiate'
import { peopleToMention } from '@/lib/forum/mentions/queries'
import { mostOffered, peopleSchema } from '@/lib/forum/mentions/schema'

type Context = { params: Promise<{ edition: string; module: string }> }

const headers = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" }

/** The names that a box to write in offers after a sign. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const requestId = await idOfRequest()
  const locale = preferredLocale(undefined, request.headers.get('accept-language'))
  try {
    const { viewer, now } = await admitLooking(locale)
    const { q } = peopleSchema.parse({ q: new URL(request.url).searchParams.get('q') })
    const { names } = await peopleToMention(viewer, await params, q, now, mostOffered)
    return Response.json({ names, all: names.length < mostOffered }, { headers })
  } catch (error) {
    const { status, code } = failureOf(error, locale, requestId)
    return Response.json({ code }, { status, headers })
  }
}
