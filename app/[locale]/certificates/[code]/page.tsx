import { page } from '@/app/_server/page'
import { CertificateView } from '@/components/certificate/certificate-view'
import { ReissueForm } from '@/components/certificate/reissue-form'
import { RevokeForm } from '@/components/certificate/revoke-form'
import { shownCertificate } from '@/lib/certificates/queries'
import { newId } from '@/lib/platform/ids'
import { reissue, revoke } from './actions'

export default page<{ code: string }>(async ({ locale, viewer, params }) => {
  const shown = await shownCertificate(viewer, params.code)
  const form = { locale, code: shown.code }
  return (
    <>
      <CertificateView locale={locale} shown={shown} />
      {shown.newName !== null && (
        <ReissueForm {...form} name={shown.newName} action={reissue} formKey={newId()} />
      )}
      {shown.mayRevoke && <RevokeForm {...form} action={revoke} formKey={newId()} />}
    </>
  )
})
