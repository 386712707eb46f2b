import { download } from '@/app/_server/download'
import { certificatePdf } from '@/lib/certificates/pdf'
import { shownCertificate } from '@/lib/certificates/queries'

/** The certificate as whoever has its code may print it. */
export const GET = download<{ code: string }>('application/pdf', async (ctx, { code }) => {
  const shown = await shownCertificate(ctx.viewer, code)
  const pdf = await certificatePdf(shown, ctx.viewer.locale)
  return { name: `${shown.code}.pdf`, text: [pdf] }
})
