import { admit } from '@/app/_server/admit'
import { failureOf } from '@/app/_server/answers'
import { requestId as idOfRequest } from '@/app/_server/open-requests'
import { receiveUpload } from '@/app/_server/upload'
import { openImport, requireImporter } from '@/lib/forum/disqus/pages/commands'
import { largestUpload, uploadPath } from '@/lib/forum/disqus/pages/upload-folder'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { cleanText } from '@/lib/platform/clean-text'
import { env } from '@/lib/platform/env'
import { Forbidden, isExpected } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { isSameOrigin } from '@/lib/platform/same-origin'

/** Takes an export from a plain form, and leads to the page on which it is read. */
export async function POST(request: Request): Promise<Response> {
  const requestId = await idOfRequest()
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  try {
    if (!isSameOrigin(request.headers, env.BASE_URL)) throw new Forbidden()
    // Who asks is found out before a byte is taken.
    const ctx = await admit({ locale, key: null, requestId })
    requireImporter(ctx)
    const id = newId()
    const { fileName, size } = await receiveUpload(request, uploadPath(id), largestUpload)
    const name = cleanText(fileName).slice(0, 200) || 'export.xml'
    await openImport(ctx, { id, fileName: name, size })
    return leadTo(`/${locale}/admin/imports/${id}`)
  } catch (error) {
    if (!isExpected(error)) throw error
    const { status, text } = failureOf(error, locale, requestId)
    if (status === 422) return leadTo(`/${locale}/admin/imports?refused=file`)
    return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
}

const leadTo = (location: string) => new Response(null, { status: 303, headers: { location } })
