import { page } from '@/app/_server/page'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { PageHeading } from '@/components/ui/page-heading'
import { addressLink } from '@/lib/forum/subscriptions/queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { confirm } from './actions'

export default page<{ token: string }>(async ({ locale, viewer, params: { token } }) => {
  const t = translator(locale, 'forum')
  const { address, confirmed } = await addressLink(viewer, token, now())
  if (confirmed)
    return <PageHeading lead={t('confirmedText', { address })}>{t('confirmedTitle')}</PageHeading>
  return (
    <>
      <PageHeading lead={t('confirmText', { address })}>{t('confirmTitle')}</PageHeading>
      <Form action={confirm} locale={locale} formKey={newId()} submit={t('confirmAction')}>
        <HiddenField name="token" value={token} />
      </Form>
    </>
  )
})
