import { currentViewer } from '@/app/_server/viewer'
import { defaultLocale } from '@/lib/i18n/locales'
import { fileAnswer } from '@/lib/files/answer'
import { fileFacts } from '@/lib/files/queries'
import { NotFound } from '@/lib/platform/errors'

type Context = { params: Promise<{ id: string }> }

/** A file by its id, whole or in part, to whoever may read it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  try {
    return await fileAnswer(request, await fileFacts(await currentViewer(defaultLocale), id))
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  }
}

export { GET as HEAD }
