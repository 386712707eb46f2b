import { currentViewer } from '@/app/_server/viewer'
import { defaultLocale } from '@/lib/i18n/locales'
import { fileAnswer } from '@/lib/files/answer'
import { attachedFacts, fileFacts } from '@/lib/files/queries'
import { attachedFile } from '@/lib/forum/attachments/queries'
import { NotFound } from '@/lib/platform/errors'

type Context = { params: Promise<{ id: string }> }

const orNull = <A>(asked: Promise<A>): Promise<A | null> =>
  asked.catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })

/** A file by its id, whole or in part, to whoever may read it: of content, or of a post. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const viewer = await currentViewer(defaultLocale)
  const content = await orNull(fileFacts(viewer, id))
  if (content) return fileAnswer(request, content)
  const attached = await orNull(attachedFile(viewer, id))
  if (attached) return fileAnswer(request, await attachedFacts(id), 'private')
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
}

export { GET as HEAD }
